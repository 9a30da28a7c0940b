import { found } from '../../../content/problem.ts';
import type { Claim } from '../../claims/claim.ts';
import { placeIn } from '../../claims/claim.ts';
import { isStatistic } from '../../claims/kinds.ts';
import type { Sourced } from '../../claims/sourced.ts';
import { sourcedClaims } from '../../claims/sourced.ts';
import type { LibraryRule } from '../../rule.ts';
import type { Value } from '../../values/value.ts';
import { keyOf } from '../../values/value.ts';

type Fact = { claim: Sourced; words: ReadonlySet<string>; keys: readonly string[]; others: string };

/** One fact has one figure: two pages that say the same sentence with different numbers cannot both be right. */
export const twoFigures: LibraryRule = {
  name: 'two-figures',
  family: 'evidence',
  scope: 'library',
  check: (given, files) => {
    const facts = files.flatMap((file) => sourcedClaims(file, given).flatMap(factOf));
    const byWord = Map.groupBy(
      facts.flatMap((fact) => [...fact.words].map((word) => ({ word: `${fact.claim.passage.locale} ${word}`, fact }))),
      ({ word }) => word,
    );
    const told = new Set<Claim>();
    return facts.flatMap((fact) => {
      const near = new Set(
        [...fact.words].flatMap((word) => byWord.get(`${fact.claim.passage.locale} ${word}`) ?? []).map((entry) => entry.fact),
      );
      const other = [...near].find((one) => isBefore(one, fact) && disagree(one, fact));
      if (!other || told.has(fact.claim)) return [];
      told.add(fact.claim);
      const { file, line } = placeIn(other.claim);
      return [found('two-figures.found', placeIn(fact.claim), { other: `${file}:${line}`, words: other.claim.text })];
    });
  },
};

/** What a sentence says in figures and in words, worked out once. */
type Said = Pick<Fact, 'words' | 'keys' | 'others'>;
const said = new WeakMap<readonly Value[], Said | null>();

function factOf(claim: Sourced): Fact[] {
  const { values } = claim;
  if (values.length === 0) return [];
  const kept = said.get(values);
  const read = kept === undefined ? saidIn(claim) : kept;
  said.set(values, read);
  return read ? [{ claim, ...read }] : [];
}

function saidIn({ folded, values, passage }: Sourced): Said | null {
  const figures = values.filter((value) => isStatistic(value, folded, passage.locale));
  const words = new Set(folded.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  if (figures.length === 0 || words.size < 4) return null;
  const others = values.filter((value) => !figures.includes(value)).map(keyOf);
  return { words, keys: figures.map(keyOf), others: others.join(' ') };
}

function isBefore({ claim: a }: Fact, { claim: b }: Fact): boolean {
  return a.passage.file < b.passage.file || (a.passage.file === b.passage.file && a !== b && placeIn(a).line < placeIn(b).line);
}

/** The same sources, nearly the same words, the same moment, the same kinds of figure, and other amounts. */
function disagree(a: Fact, b: Fact): boolean {
  const sources = ({ claim }: Fact): string =>
    claim.references
      .map(({ id }) => id)
      .sort()
      .join(' ');
  if (a.others !== b.others || sources(a) !== sources(b)) return false;
  const shared = [...a.words].filter((word) => b.words.has(word)).length;
  const similar = shared / (a.words.size + b.words.size - shared);
  const kinds = (fact: Fact): string => fact.keys.map((key) => key.split(' ')[0]).join(' ');
  return similar >= 0.75 && kinds(a) === kinds(b) && a.keys.join('|') !== b.keys.join('|');
}
