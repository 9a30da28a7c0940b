import { organizationsOf } from '../../../content/citations.ts';
import { found } from '../../../content/problem.ts';
import type { Reference } from '../../../content/schemas/reference.ts';
import { placeIn } from '../../claims/claim.ts';
import type { Sourced } from '../../claims/sourced.ts';
import { explainsWords, sourcedClaims } from '../../claims/sourced.ts';
import type { FileRule } from '../../rule.ts';

type Claimed = 'approval' | 'law' | 'price';

const regulator =
  /health canada|santé canada|food and drug|drug agency|agence|medicines|regulat|government|gouvernement|ministry|ministère|collège|college/i;
const official: readonly Reference['kind'][] = ['law', 'product-monograph', 'safety-notice'];
const named = ({ authors }: Reference): boolean => organizationsOf(authors).some((name) => regulator.test(name));

/** Which references can carry each kind of claim. */
const right: Readonly<Record<Claimed, (reference: Reference) => boolean>> = {
  approval: (reference) => official.includes(reference.kind) || named(reference),
  law: (reference) => reference.kind === 'law' || named(reference),
  price: (reference) => reference.type !== 'article' || named(reference),
};

/** An approval or a law is proved by a regulator or the law itself, a price by who sets it; a study proves neither. */
export const sourceKind: FileRule = {
  name: 'source-kind',
  family: 'evidence',
  scope: 'file',
  restsOn: ['cited-references'],
  check: (file, given) => (spokenOf.test(file.path) ? sourcedClaims(file, given).flatMap(judge) : []),
};

/** “*Approved* means that …” explains a word, and states no approval. */
const explains = /^\p{L}+(?: means?| says| veut dire| signifie| ?:)/u;

/** Pages about health; the clinic is itself the source of what it charges and where it works. */
const spokenOf = /^content\/(?:articles|treatments|conditions)\//;

function judge(claim: Sourced) {
  const kind = (Object.keys(right) as Claimed[]).find((one) => claim.kinds.includes(one));
  const { passage, references, citeless } = claim;
  const label = passage.kind === 'heading' || passage.kind === 'attribute' || passage.name?.startsWith('approval.');
  if (!kind || label || explains.test(claim.folded) || explainsWords(claim) || references.some(right[kind])) return [];
  // “Approved as an anaesthetic, and not for fibromyalgia” is the warning itself.
  if (kind === 'approval' && anaesthetic.test(claim.folded) && otherUse.test(claim.folded)) return [];
  if (references.length === 0 || citeless) return [found(`source-kind.${kind}`, placeIn(claim))];
  const cited = references.map(({ id }) => id).join(', ');
  return [found(`source-kind.${kind}-by-another`, placeIn(claim), { references: cited })];
}

const anaesthetic = /an(?:a)?esthe|anesthési/iu;
const otherUse =
  /off-label|hors indication|not (?:approved |authorized |licensed )?(?:for|in)(?!\p{L})|ne l'est pas|pas (?:autorisée?|approuvée?|homologuée?)/iu;
