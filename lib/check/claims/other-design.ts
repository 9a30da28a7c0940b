import type { Reference } from '../../content/schemas/reference.ts';
import type { Locale } from '../../i18n/locales.ts';
import { affirms, isQuestion } from './affirms.ts';
import type { Sourced } from './sourced.ts';
import type { Spoken } from './words.ts';
import { spoken } from './words.ts';

type Kind = Reference['kind'];

const trials: readonly Kind[] = ['randomized-trial', 'crossover-trial', 'comparative-trial'];
const reviews: readonly Kind[] = ['systematic-review', 'meta-analysis'];

const told: Readonly<Record<Locale, string>> = {
  en: '(?:has |have )?(?:show|prov|found|demonstrat|confirm|establish|conclud|report|saw|see)\\p{L}*',
  'fr-CA': '(?:a |ont )?(?:(?:bien )?montr|prouv|trouv|démontr|confirm|établi|conclu|rapport|constat|vu)\\p{L}*',
};

/** “One woman said that …”: whose story is told. */
const ofOne: Readonly<Record<Locale, RegExp>> = {
  en: /^(?:one|an?) (?:\d+-year-old )?(?:woman|man|person|patient)(?: of \d+| aged \d+)? (?:said|says|reported|told|had|was|went|felt|described)(?!\p{L})|(?:one|a single) (?:woman's|man's|person's|patient's) (?:case|story)/iu,
  'fr-CA':
    /^une? (?:seule? )?(?:femme|homme|personne|patiente?)(?: de \d+ ans)? (?:a (?:dit|rapporté|raconté|déclaré|eu)|disait|rapporte|raconte|avait|était)(?!\p{L})|(?:un seul cas|le cas d'une seule personne)(?!\p{L})/iu,
};

/** What a claim may call its source, and the kinds of source that it can be; a review counts trials, and a guideline reviews. */
const designs: Readonly<Record<Locale, readonly (readonly [said: RegExp, kinds: readonly Kind[]])[]>> = {
  en: [
    [
      called('(?:randomi[sz]ed|controlled|blinded|placebo-controlled|clinical) (?:\\p{L}+ )?(?:trials?|stud(?:y|ies))', told.en),
      [...trials, ...reviews],
    ],
    [called('(?:meta-analys[ei]s|systematic reviews?)', told.en), [...reviews, 'guideline']],
    [ofOne.en, ['case-report']],
  ],
  'fr-CA': [
    [
      called(
        '(?:essais?|études?) (?:\\p{L}+ )?(?:randomisée?s?|à répartition aléatoire|contrôlée?s?|à double insu|cliniques?)',
        told['fr-CA'],
      ),
      [...trials, ...reviews],
    ],
    [called('(?:méta-analyses?|revues? systématiques?)', told['fr-CA']), [...reviews, 'guideline']],
    [ofOne['fr-CA'], ['case-report']],
  ],
};

function called(name: string, verb: string): RegExp {
  return new RegExp(`(?<!\\p{L})${name} ${verb}`, 'iu');
}

/** “In a randomized trial, 13 of 34 …”: as what a finding is introduced. */
const introduced: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:in|from) (?:an?|one|the|this) (?:(?:small|large|recent|single|double-blind|\d{4})[, ]+)*(?:randomi[sz]ed|placebo-controlled|controlled|blinded|double-blind),? (?:[\p{L}-]+,? ){0,3}?(?:trial|study)(?!\p{L})/iu,
  'fr-CA':
    /(?<!\p{L})(?:dans|lors d'|au cours d'|d'après|selon) ?(?:une?|le|la|l'|cette|cet) ?(?:petite? |grande? |vaste |récente? )?(?:essai|étude) (?:clinique )?(?:randomisée?|contrôlée?|à répartition aléatoire|à double insu|(?:mené|comparati)\p{L}* (?:contre|avec) placebo)(?!\p{L})/iu,
};

/** Ways of making evidence that are no trial and gather none. */
const noTrial: readonly Kind[] = [
  'uncontrolled-study',
  'case-report',
  'case-series',
  'chart-review',
  'cohort',
  'imaging-study',
  'survey',
  'measurement-study',
  'narrative-review',
  'protocol',
];
const ofTrial = /(?<!un)(?:randomi|controlled|blind|placebo)/iu;

/** “In a randomized trial, 13 of 34 people responded”, of a study without a comparison group. */
function introducedAs({ folded, references, passage: { locale } }: Sourced): Spoken | undefined {
  const said = introduced[locale].exec(folded);
  const isNone = references.every(
    ({ kind, title, design, finding, limits }) =>
      noTrial.includes(kind) && ![title, design?.en, finding.en, limits.en].some((words) => ofTrial.test(words ?? '')),
  );
  return said && isNone && !isQuestion(folded, locale) ? spoken(said) : undefined;
}

/** “A randomized trial showed”, beside a review of one author’s reading alone. */
export function otherDesign(claim: Sourced): Spoken | undefined {
  const { folded, references, passage } = claim;
  const { locale } = passage;
  if (references.length === 0) return undefined;
  const wrongly = introducedAs(claim);
  if (wrongly) return wrongly;
  const wrong = designs[locale].find(
    ([said, kinds]) =>
      said.test(folded) && !references.some(({ kind, n }) => kinds.includes(kind) || (kinds.includes('case-report') && n === 1)),
  );
  const match = wrong?.[0].exec(folded);
  return match && affirms(folded, locale, ['hedge', 'conditional', ...(ofOne[locale].test(folded) ? (['negation'] as const) : [])])
    ? spoken(match)
    : undefined;
}
