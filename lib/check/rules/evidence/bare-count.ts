import { found } from '../../../content/problem.ts';
import type { Reference } from '../../../content/schemas/reference.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { placeIn } from '../../claims/claim.ts';
import { isStatistic } from '../../claims/kinds.ts';
import { bar } from '../../claims/known.ts';
import type { Sourced } from '../../claims/sourced.ts';
import { isProse, sourcedClaims } from '../../claims/sourced.ts';
import { speaksOf } from '../../claims/words.ts';
import type { FileRule } from '../../rule.ts';
import { fold } from '../../values/fold.ts';
import type { Value } from '../../values/value.ts';
import { valuesIn } from '../../values.ts';

const trials: readonly Reference['kind'][] = ['randomized-trial', 'crossover-trial', 'comparative-trial'];
const compared: readonly Reference['kind'][] = [...trials, 'systematic-review', 'meta-analysis', 'narrative-review'];

/** “8 of 12” says nothing without the other group and without when it was counted. */
export const bareCount: FileRule = {
  name: 'bare-count',
  family: 'evidence',
  scope: 'file',
  restsOn: ['cited-references'],
  check: (file, given) => sourcedClaims(file, given).flatMap(judge),
};

function judge(claim: Sourced) {
  const { references, values, folded, unit, passage, citeless } = claim;
  const { locale } = passage;
  const source = references.find(({ kind, comparator }) => compared.includes(kind) && comparator);
  const [first] = values.filter(
    (value) =>
      (value.kind === 'ratio' && isStatistic(value, folded, locale) && !isDifference(value) && !countsStudies(folded, value)) ||
      isMeanOfOneGroup(value, claim, source),
  );
  if (!first || !source || citeless || !isProse(claim) || !outcomeCounted(folded, locale)) return [];
  const problems = [];
  // “Found no lasting advantage” denies a benefit: it is no count that needs another beside it.
  if (
    !speaksOf('arm', unit.replace(moreThan, '·'), locale) &&
    !asInTheOther[locale].test(unit) &&
    !deniesBenefit[locale].test(folded) &&
    countsIn(unit, locale) < 2
  )
    problems.push(found('bare-count.comparator', placeIn(claim, first), { words: first.words }));
  if (first.kind === 'ratio' && !claimsTime(claim, source))
    problems.push(
      found('bare-count.time', placeIn(claim, first), { words: first.words }, { severity: source.series ? 'error' : 'advice' }),
    );
  return problems;
}

/** “Pain fell by 1.3 points”, where the record says by how much it fell in the other group too. */
function isMeanOfOneGroup({ kind, from }: Value, { folded, passage: { locale } }: Sourced, source: Reference | undefined): boolean {
  return (
    kind === 'points' &&
    source !== undefined &&
    trials.includes(source.kind) &&
    by[locale].test(folded.slice(0, from)) &&
    fellInBoth[locale].test(fold(source.finding[locale]))
  );
}

/** What stands before the size of a change: “fell by”, « a baissé de », and not « moins forte de », which compares. */
const by: Readonly<Record<Locale, RegExp>> = {
  en: /(?:f[ae]ll|fallen|drop|declin|eas|improv|lower|reduc|decreas|cut|shrank|went down|came down|brought down)\p{L}*(?: [^.;]{0,60}?)? by (?:about |some |only |over |nearly |almost |an average of |a mean of )?$/iu,
  'fr-CA':
    /(?:baiss|diminu|rédui|recul|chut|amélior|descend|abaiss|tomb|perd|atténu|apais|allèg|allég|soulag)\p{L}*(?: [^.;]{0,60}?)? (?:de|d'environ|de près de|de plus de|en moyenne de|d'en moyenne|de quelque) $/iu,
};

const fellInBoth: Readonly<Record<Locale, RegExp>> = {
  en: /by \d+(?:\.\d+)?(?: points?)?[^.;]{0,80} (?:and|against|but|versus) (?:by |only )?\d/iu,
  'fr-CA': /de \d+(?:,\d+)?(?: points?)?[^.;]{0,80} (?:et|contre|mais) (?:de |seulement )?(?:de )?\d/iu,
};

/** How many groups are counted: “22 to 24 of 100” is one of them. */
function countsIn(unit: string, locale: 'en' | 'fr-CA'): number {
  const ratios = valuesIn(unit, locale).filter(
    ({ kind, unit: part, from }) => kind === 'ratio' && part !== 'part' && !bar.test(unit.slice(0, from)),
  );
  return ratios.filter(({ from }, index) => !/^ ?(?:to|or|à|ou|-|–) ?$/u.test(unit.slice(ratios[index - 1]?.to ?? 0, from))).length;
}

function outcomeCounted(text: string, locale: 'en' | 'fr-CA'): boolean {
  return speaksOf('outcome', text, locale) || speaksOf('relief', text, locale) || speaksOf('harm', text, locale);
}

/** Is the time said, or does the record itself not know it? */
function claimsTime({ unit, passage: { locale } }: Sourced, { followUp }: Reference): boolean {
  return !followUp || speaksOf('time', unit, locale) || timeSaid[locale].test(unit);
}

/** “More than half” compares with no group. */
const moreThan = /(?:more|less|fewer) than|plus de|moins de|aussi bien que|sans que/giu;

/** “2 of 12 people, as with midazolam”: the other group had as many. */
const asInTheOther = {
  en: /(?<!\p{L})(?:(?:the same|just|exactly|as many) )?as (?:with|for|in|on|under|after|among) (?:the |a |an |those |people )?\p{L}+|in (?:both|either|each) groups?|in (?:both|each)(?= *(?:[.,;:]|$))/iu,
  'fr-CA':
    /(?<!\p{L})(?:comme|autant qu(?:e |')|de même qu(?:e |')) ?(?:avec|chez|dans|sous|pour|après) |dans (?:chacun des|les deux|chaque) (?:deux )?groupes?|dans chacune?(?= *(?:[.,;:]|$))/iu,
} as const;

const deniesBenefit = {
  en: /(?:found|saw|showed|shows|had) no (?:\p{L}+ )?(?:advantage|benefit|effect|gain|relief)/iu,
  'fr-CA':
    /(?:trouvé|vu|montré|observé|trouve|montre) (?:aucune?|pas d[e']) ?(?:\p{L}+ )?(?:avantage|bienfait|bénéfice|effet|gain|soulagement)/iu,
} as const;

const timeSaid = {
  en: /(?:minute|hour|day|week|month|year)s?(?!\p{L})/iu,
  'fr-CA': /(?<!\p{L})(?:minutes?|heures?|jours?|semaines?|mois|ans?|années?)(?!\p{L})/iu,
} as const;

/** “10 more of 100” already compares. */
function isDifference({ words }: { words: string }): boolean {
  return /(?<!\p{L})(?:more|fewer|de plus|de moins)(?!\p{L})/iu.test(words);
}

/** “5 of 7 trials” counts studies, and not people. */
function countsStudies(text: string, { to, words }: { to: number; words: string }): boolean {
  return (
    (/\p{L}/u.test(words) && /(?<!\p{L})(?:trials|studies|reviews|essais|études|revues)(?!\p{L})/iu.test(words)) ||
    /^(?: \p{L}+){0,2} (?:trials?|studies|reviews?|essais?|études?|revues?)(?!\p{L})/iu.test(text.slice(to))
  );
}
