import type { Problem } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import type { Reference } from '../../../content/schemas/reference.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { locales } from '../../../i18n/locales.ts';
import { placeIn } from '../../claims/claim.ts';
import { deniedOutcome, sentencesWith } from '../../claims/denied-outcomes.ts';
import { isStatistic } from '../../claims/kinds.ts';
import { otherArm } from '../../claims/other-arm.ts';
import type { Sourced } from '../../claims/sourced.ts';
import { isProse, sourcedClaims } from '../../claims/sourced.ts';
import { placesOf } from '../../claims/words.ts';
import { matchesOf } from '../../prose/matches.ts';
import { isDenied } from '../../prose/negated.ts';
import type { FileRule } from '../../rule.ts';
import { sentencesOf } from '../../sentences.ts';
import { fold } from '../../values/fold.ts';
import { keyOf } from '../../values/value.ts';
import { valuesIn } from '../../values.ts';

/** What a sentence says of a reference in words is what the record of the reference says: for whom, against what, on what, how strongly. */
export const againstRecord: FileRule = {
  name: 'against-record',
  family: 'evidence',
  scope: 'file',
  restsOn: ['cited-references'],
  check: (file, given) =>
    sourcedClaims(file, given).flatMap((claim) =>
      claim.references.length === 0 || claim.citeless || !isProse(claim)
        ? []
        : [
            ...recommendation(claim),
            ...outcome(claim),
            ...comparator(claim),
            ...place(claim),
            ...lifetime(claim),
            ...repealed(claim),
          ].slice(0, 1),
    ),
};

type Words = { from: number; to: number; words: string };

function problem(code: string, claim: Sourced, said: Words): Problem[] {
  return [
    found(`against-record.${code}`, placeIn(claim, said), {
      words: said.words,
      references: claim.references.map(({ id }) => id).join(', '),
    }),
  ];
}

const strongly: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!less |more )(?:(?:strongly|firmly) (?:\p{L}+ ){0,2}?(?:recommend|advis|endors|favou?r|support|back)\p{L}*|(?:recommend|advis|endors|support|back)\p{L}*(?: \p{L}+){0,4}? (?:most )?(?:strongly|firmly)|(?:strong|strongest|firm) (?:recommendation|support|backing|endorsement)s?|“?strong for”?)/giu,
  'fr-CA':
    /(?:(?:recommand|conseill|préconis|appui)\p{L}* (?:très |le plus )?(?:fortement|vivement)|(?:fortement|vivement) (?:recommand|conseill|préconis|appuy)\p{L}*|recommandations? (?:« ?)?(?:très )?fortes?(?: ?»)?|fortes? recommandations?)/giu,
};
/** Where a sentence goes on to what is recommended less, or not. */
const weaker: Readonly<Record<Locale, RegExp>> = {
  en: /[;:]|,? (?:but|while|whereas|and (?:only )?weakly|than|not|rather than|unlike|weak|weakly|more weakly|less strongly)(?!\p{L})/iu,
  'fr-CA':
    /[;:]|,? (?:mais|tandis|alors que|et (?:plus )?faiblement|faiblement|plus faiblement|que|et non|pas|plutôt que|faibles?)(?!\p{L})/iu,
};
const strongInRecord: Readonly<Record<Locale, RegExp>> = { en: /strong/iu, 'fr-CA': /forte?(?:ment)?(?!\p{L})/iu };

/** A treatment that a guideline names, and does not rate strong, said to be. */
function recommendation(claim: Sourced): Problem[] {
  const { folded, references, passage } = claim;
  const { locale } = passage;
  if (!references.every(({ kind }) => kind === 'guideline')) return [];
  const [said] = matchesOf(strongly[locale], folded).filter(
    ({ index }) => !isDenied({ text: folded, from: 0, to: folded.length }, index, locale),
  );
  if (!said) return [];
  const end = said.index + said[0].length;
  const after = folded.slice(end);
  const object = after.slice(0, weaker[locale].exec(after)?.index ?? after.length);
  // “Recommend exercise strongly”, “strongly recommend exercise”, “exercise is strongly recommended”.
  const treatments = [said[0], object, folded.slice(0, said.index)]
    .map((words) => treatmentsIn(words, locale))
    .find(({ length }) => length > 0);
  const wrong = treatments?.find((words) => references.every((reference) => isRatedLower(words, reference, locale)));
  return wrong === undefined ? [] : problem('recommendation', claim, { from: said.index, to: end, words: wrong });
}

function treatmentsIn(text: string, locale: Locale): string[] {
  return placesOf('treatment', text, locale).flatMap(({ words }) => (general.test(words) ? [] : [words]));
}

/** Words for any treatment at all. */
const general =
  /(?:treatment|therap(?:y|ies)$|medicine|medication|drug|program|method|approach|session|care$|traitement|thérapie|médicament|méthode|approche|séance|soins)/iu;

/** Does the record name a treatment, and not where it speaks of strength? */
function isRatedLower(words: string, { finding }: Reference, locale: Locale): boolean {
  const name = words.toLowerCase().replace(/s$/u, '');
  const record = fold(finding[locale]).toLowerCase();
  const strong = sentencesWith(strongInRecord[locale], finding[locale]).join(' ').toLowerCase();
  return strong !== '' && record.includes(name) && !strong.includes(name);
}

/** “It reduces pain”, of a review that found no effect on pain. */
function outcome(claim: Sourced): Problem[] {
  const { folded, references, passage } = claim;
  const said = deniedOutcome(folded, references, passage.locale);
  return said ? problem('outcome', claim, { ...said, words: folded.slice(said.from, said.to) }) : [];
}

/** “Against 2 of 12 given sleeping pills”, of a trial whose other group was given advice. */
function comparator(claim: Sourced): Problem[] {
  const said = otherArm(claim.folded, claim.values, claim.references, claim.passage.locale);
  return said ? problem('comparator', claim, said) : [];
}

/** Countries and provinces, as a sentence names them and as a record may. */
const places: readonly (readonly [said: string, recorded: RegExp])[] = [
  [
    'Canada|Canadians?|Canadiens?|Canadiennes?|canadians?|canadiens?|canadiennes?',
    /canad|ontario|québec|quebec|alberta|manitoba|nova scotia/iu,
  ],
  ['Québec|Quebec|Quebec(?:k)?ers|Québécois|Québécoises', /qu[ée]b/iu],
  ['Ontario|Ontarians|Ontariens', /ontar/iu],
  ['the United States|États-Unis|Americans|Américains', /united states|états-unis|americ|améric|u\.s\./iu],
  ['Europe|Europeans|Européens', /europ/iu],
];
const share = String.raw`\d[\d.,]* ?%|\d+ (?:\p{L}+ )?(?:of|in|out of|sur) (?:every )?\d+|\p{L}+ (?:out )?(?:of|in|sur) (?:\p{L}+)`;

/** “In Canada, 63% of people …”, of a review that counted people elsewhere. */
function place(claim: Sourced): Problem[] {
  const { folded, references, values, passage } = claim;
  const stated = values.find((value) => (value.kind === 'percent' || value.kind === 'ratio') && isStatistic(value, folded, passage.locale));
  if (!stated) return [];
  const records = references.map(recordOf).join(' ');
  const [said] = places.flatMap(([names, recorded]) => {
    if (recorded.test(records)) return [];
    const leading = `^(?:In|Across|Throughout|Au|Aux|En|À travers(?: le)?|Partout au) (?:${names})(?: today| now| aujourd'hui)?, (?=[^,;]{0,40}(?:${share}))`;
    const counted = `(?:${share}) (?:(?:of|des|de|d'|of the|people|adults|women|patients|personnes|adultes|femmes) ?){0,4}(?:in |au |en |aux )?(?:${names})(?!\\p{L})`;
    return matchesOf(new RegExp(`${leading}|${counted}`, 'gu'), folded);
  });
  return said
    ? problem('place', claim, { from: said.index, to: said.index + said[0].trimEnd().length, words: said[0].replace(/, $/u, '') })
    : [];
}

function recordOf({ title, journal, authors, finding, limits, population, design }: Reference): string {
  const organizations = authors.flatMap((author) => ('organization' in author ? [author.organization] : []));
  return [
    title,
    journal,
    ...organizations,
    ...locales.flatMap((locale) => [finding, limits, population, design].map((field) => field?.[locale])),
  ].join(' ');
}

const lifetimeInRecord = /at some (?:time|point) in (?:their|the) li(?:fe|ves)|lifetime|had, or had had/iu;
const lifetimeSaid: Readonly<Record<Locale, RegExp>> = {
  en: /at some (?:time|point)|(?<!\p{L})(?:li(?:fe|ves)|lifetime|ever|once|past|history)(?!\p{L})|(?:have|has|had|having) (?:also |already )?had/iu,
  'fr-CA':
    /(?<!\p{L})(?:vie|un jour|déjà|à un moment|antécédents?|par le passé)(?!\p{L})|(?:ont|avaient|avoir|ayant|a) (?:aussi |déjà )?eu/iu,
};

/** “63% are depressed”, of a record that counts who ever were. */
function lifetime(claim: Sourced): Problem[] {
  const { folded, references, values, passage, unit } = claim;
  if (lifetimeSaid[passage.locale].test(unit)) return [];
  const ever = references.flatMap(({ finding }) =>
    sentencesOf(fold(finding.en)).flatMap(({ text }) => (lifetimeInRecord.test(text) ? valuesIn(text, 'en').map(keyOf) : [])),
  );
  const stated = values.find((value) => isStatistic(value, folded, passage.locale) && ever.includes(keyOf(value)));
  return stated ? problem('lifetime', claim, stated) : [];
}

/** “The Narcotic Control Regulations are repealed”, in the record of the law that came after them. */
const repealedInRecord: Readonly<Record<Locale, RegExp>> = {
  en: /The (\p{Lu}[\p{L} ]+?) (?:is|are|was|were) repealed/gu,
  'fr-CA': /L(?:es?|a) (\p{Lu}[\p{L} ]+?) (?:est|sont|a été|ont été) abrogée?s?/gu,
};
const gone: Readonly<Record<Locale, RegExp>> = {
  en: /repeal|replac|supersed|former|until|no longer|used to|before|old(?!\p{L})|end/iu,
  'fr-CA': /abrog|rempla|ancien|jusqu|ne (?:\p{L}+ )?(?:\p{L}+ )?plus|n'(?:est|a|ont|sont) plus|avant|auparavant|fin(?!\p{L})/iu,
};

/** A law named as if it were in force, beside the record that says it is not. */
function repealed(claim: Sourced): Problem[] {
  const { folded, references, passage } = claim;
  const { locale } = passage;
  if (gone[locale].test(folded)) return [];
  return references
    .flatMap(({ finding }) => matchesOf(repealedInRecord[locale], fold(finding[locale])).map(({ 1: name = '' }) => name))
    .flatMap((name) => {
      const from = folded.toLowerCase().indexOf(name.toLowerCase());
      return from === -1 ? [] : problem('repealed', claim, { from, to: from + name.length, words: name });
    });
}
