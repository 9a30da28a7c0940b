import { found } from '../../../content/problem.ts';
import type { Reference } from '../../../content/schemas/reference.ts';
import { affirms } from '../../claims/affirms.ts';
import { placeIn } from '../../claims/claim.ts';
import { effectSizeIn } from '../../claims/effect-size.ts';
import { isStatistic } from '../../claims/kinds.ts';
import type { Sourced } from '../../claims/sourced.ts';
import { isProse, sourcedClaims } from '../../claims/sourced.ts';
import { speaksOf } from '../../claims/words.ts';
import type { FileRule } from '../../rule.ts';

/** On the page of a treatment, how many are helped by a medicine stands with how many it harms, on the same page. */
export const missingHarm: FileRule = {
  name: 'missing-harm',
  family: 'evidence',
  scope: 'file',
  restsOn: ['cited-references'],
  check: (file, given) => {
    if (!file.path.startsWith('content/treatments/')) return [];
    const [, , page = ''] = file.path.split('/');
    const claims = sourcedClaims(file, given);
    return claims.flatMap((claim) => judge(claim, claims, page));
  },
};

function judge(claim: Sourced, others: readonly Sourced[], page: string) {
  const { folded, values, references, passage, unit, citeless } = claim;
  const { locale } = passage;
  const stated = values.find((value) => isStatistic(value, folded, locale)) ?? effectSizeIn(folded, locale);
  if (!stated || citeless || !isProse(claim) || speaksOf('harm', unit, locale) || !isBenefit(folded, locale)) return [];
  // A review of all treatments, cited on the page of one that is no medicine, speaks of that one.
  const source = references.find(
    (reference) => isOfMedicine(reference) && (medicines.has(page) || !reference.topics.some((topic) => topic === page)),
  );
  if (!source || others.some((other) => tellsHarm(other, claim, source))) return [];
  return [found('missing-harm.found', placeIn(claim, stated), { words: stated.words, reference: source.id })];
}

function isBenefit(text: string, locale: 'en' | 'fr-CA'): boolean {
  const told = speaksOf('outcome', text, locale) || speaksOf('relief', text, locale) || better[locale].test(text);
  if (!told || !affirms(text, locale, ['hedge', 'conditional', 'negation'])) return false;
  // Figures set against those of a placebo say who did better without the word.
  return better[locale].test(text) || (speaksOf('arm', text, locale) && speaksOf('control', text, locale));
}

const better = {
  en: /halv|\bcut\b|cuts|trimmed|brought|took|gave|respond|milder|lighter|shrank|did (?:most|more|best|better)|worked|less|lower|fell|dropped|eased|reduc|improv|better|relie|helped|decreas/iu,
  'fr-CA': /coup|chut|apais|calm|répond|allég|diminu|moins|baiss|atténu|rédui|amélior|mieux|soulag|moitié|recul/iu,
} as const;

/** Is it a study of a medicine? Every medicine that helps has unwanted effects, whether the record counts them or not. */
function isOfMedicine({ topics, kind, direction }: Reference): boolean {
  return kind !== 'protocol' && direction !== 'no-benefit' && topics.some((topic) => medicines.has(topic));
}

const medicines: ReadonlySet<string> = new Set([
  'snri',
  'gabapentinoids',
  'amitriptyline',
  'ssri',
  'cyclobenzaprine',
  'opioids',
  'tramadol',
  'cannabinoids',
  'naltrexone',
  'ketamine',
  'anti-inflammatories',
]);

/** The harm may be told elsewhere on the page, of the same medicine, or in the same section as a list of benefits. */
function tellsHarm(other: Sourced, claim: Sourced, source: Reference): boolean {
  if (!speaksOf('harm', other.unit, other.passage.locale)) return false;
  const shared = other.references.some(({ topics }) => topics.some((topic) => medicines.has(topic) && source.topics.includes(topic)));
  return shared || (claim.passage.kind === 'list-item' && other.passage.section === claim.passage.section);
}
