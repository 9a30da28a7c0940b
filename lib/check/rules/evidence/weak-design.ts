import { found } from '../../../content/problem.ts';
import type { Reference } from '../../../content/schemas/reference.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { affirms } from '../../claims/affirms.ts';
import { placeIn } from '../../claims/claim.ts';
import type { Sourced } from '../../claims/sourced.ts';
import { sourcedClaims } from '../../claims/sourced.ts';
import { speaksOf } from '../../claims/words.ts';
import { isDenied } from '../../prose/negated.ts';
import type { FileRule } from '../../rule.ts';

const weak: readonly Reference['kind'][] = ['protocol', 'case-report', 'case-series', 'chart-review', 'cohort', 'uncontrolled-study'];

/** A plan, the story of one person or a study without a comparison group proves no effect, and the sentence has to say what it is. */
export const weakDesign: FileRule = {
  name: 'weak-design',
  family: 'evidence',
  scope: 'file',
  restsOn: ['cited-references'],
  check: (file, given) => sourcedClaims(file, given).flatMap(judge),
};

function judge(claim: Sourced) {
  const { references, folded, unit, passage } = claim;
  if (references.length === 0 || !references.every(isWeak) || claim.citeless) return [];
  const { locale } = passage;
  const planned = references.every(({ kind }) => kind === 'protocol') && (tellsOutcome(claim) || saysItShows(claim));
  const leaps = planned || (leapsIn(folded, locale) && speaksOf('treatment', folded, locale));
  if (!leaps && (!assertsEffect(claim) || speaksOf('weakDesign', unit, locale))) return [];
  const [first] = references;
  const code = first?.kind === 'protocol' ? 'protocol' : first?.n === 1 || first?.kind === 'case-report' ? 'one-person' : 'no-comparison';
  return leaps || affirms(folded, locale, ['negation', 'hedge'])
    ? [found(`weak-design.${code}`, placeIn(claim), { references: references.map(({ id }) => id).join(', ') })]
    : [];
}

/** “Pain goes down”, of a plan that has no results. */
function tellsOutcome({ folded, unit, passage: { locale } }: Sourced): boolean {
  const change = (['fell', 'effect', 'relief'] as const).some((concept) => speaksOf(concept, folded, locale));
  return change && speaksOf('outcome', folded, locale) && affirms(folded, locale) && !speaksOf('weakDesign', unit, locale);
}

/** “As the protocol confirms”. */
function saysItShows({ folded, passage: { locale } }: Sourced): boolean {
  return (
    shows[locale].test(folded) && (speaksOf('effect', folded, locale) || results.test(folded)) && affirms(folded, locale, ['conditional'])
  );
}

const results = /results?(?!\p{L})|résultats?/iu;

const shows = {
  en: /(?:confirm|prove|show|demonstrate|establish|support)(?:s|d|ed)?(?!\p{L})|(?:tell|teache?)s? us (?:now )?that/iu,
  'fr-CA':
    /(?:confirme|prouve|montre|démontre|établit|appuie)(?:nt)?(?!\p{L})|appren(?:d|nent) que|a (?:confirmé|prouvé|montré|démontré|établi)/iu,
} as const;

/** “It works for others”, unless the clause says that nobody can know. */
function leapsIn(folded: string, locale: Locale): boolean {
  const words = leap[locale].exec(folded);
  return words !== null && !isDenied({ text: folded, from: 0, to: folded.length }, words.index, locale);
}

/** From one story, or one group, to everyone. */
const leap = {
  en: /(?:adds?|lends?|gives?) (?:\p{L}+ )?(?:weight|support|credence|strength)|(?:strengthen|bolster|reinforce)s? (?:\p{L}+ ){0,3}?(?:case|place|argument)|speaks? (?:for|in favou?r)|no doubt|means (?:that )?(?:others|you|everyone)|others can|so (?:can|will) you|(?:you|others) (?:can|will) too|proves? that|works for|what (?:\p{L}+ ){0,4}(?:can|could) do (?:for|in)/iu,
  'fr-CA':
    /(?:donne|apporte|ajoute|prête)(?:nt)? (?:\p{L}+ ){0,2}?(?:poids|appui|crédit|force)|vien(?:t|nent) (?:appuyer|renforcer|étayer|conforter|soutenir)|(?:renforce|étaye|conforte|consolide)(?:nt)? (?:\p{L}+ ){0,3}?(?:place|dossier|cause|argument)|(?:plaide|milite|parle)(?:nt)? (?:pour|en faveur)|aucun doute|d'autres le peuvent|vous (?:le pouvez|pouvez) aussi|vous aussi|prouve que|c'est donc que|pour vous aussi/iu,
} as const;

/** What is said to be its doing. */
const thanks = { en: /because of|thanks to|owing to/iu, 'fr-CA': /grâce (?:à|au)|en raison d/iu } as const;

function isWeak({ kind, n }: Reference): boolean {
  return weak.includes(kind) || n === 1;
}

function assertsEffect({ kinds, folded, passage: { locale } }: Sourced): boolean {
  if ((['efficacy', 'proof', 'duration', 'comparison', 'study'] as const).some((kind) => kinds.includes(kind))) return true;
  if (thanks[locale].test(folded) && speaksOf('relief', folded, locale)) return true;
  const about = speaksOf('treatment', folded, locale) || speaksOf('relief', folded, locale);
  return about && speaksOf('effect', folded, locale) && speaksOf('outcome', folded, locale) && affirms(folded, locale);
}
