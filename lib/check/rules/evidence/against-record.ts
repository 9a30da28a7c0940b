import { organizationsOf } from '../../../content/citations.ts';
import type { Problem } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import type { Reference } from '../../../content/schemas/reference.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { locales } from '../../../i18n/locales.ts';
import { onceForEach } from '../../../once-for-each.ts';
import { advisedAgainst } from '../../claims/advised-against.ts';
import { broaderGroup } from '../../claims/broader-group.ts';
import { calledRecent } from '../../claims/called-recent.ts';
import { placeIn } from '../../claims/claim.ts';
import { deniedOutcome, mayBeNone, sentencesWith } from '../../claims/denied-outcomes.ts';
import { endOfRange } from '../../claims/end-of-range.ts';
import { everyOne } from '../../claims/every-one.ts';
import { followedForAnother } from '../../claims/followed-for-another.ts';
import { isStatistic } from '../../claims/kinds.ts';
import { lifetimeFigure } from '../../claims/lifetime-figure.ts';
import { lostHedge, lostNegation } from '../../claims/lost-negation.ts';
import { manyFromOne } from '../../claims/many-from-one.ts';
import { moreThanTookPart } from '../../claims/more-than-took-part.ts';
import { mostOfThem } from '../../claims/most-of-them.ts';
import { neverCompared } from '../../claims/never-compared.ts';
import { noTrialFound } from '../../claims/no-trial-found.ts';
import { oppositeWord } from '../../claims/opposite-word.ts';
import { otherArm } from '../../claims/other-arm.ts';
import { otherBar } from '../../claims/other-bar.ts';
import { otherClause } from '../../claims/other-clause.ts';
import { otherDesign } from '../../claims/other-design.ts';
import { otherDirection } from '../../claims/other-direction.ts';
import { otherJournal } from '../../claims/other-journal.ts';
import { otherOutcome } from '../../claims/other-outcome.ts';
import { otherScale } from '../../claims/other-scale.ts';
import { otherTreatment } from '../../claims/other-treatment.ts';
import { otherYear } from '../../claims/other-year.ts';
import { rankedByNone } from '../../claims/ranked-by-none.ts';
import { repealedLaw } from '../../claims/repealed-law.ts';
import { reversedArms } from '../../claims/reversed-arms.ts';
import type { Sourced } from '../../claims/sourced.ts';
import { isProse, sourcedClaims } from '../../claims/sourced.ts';
import { toldAsToday } from '../../claims/told-as-today.ts';
import { unspokenAdvice } from '../../claims/unspoken-advice.ts';
import type { Spoken } from '../../claims/words.ts';
import { placesOf, spoken } from '../../claims/words.ts';
import { matchesOf } from '../../prose/matches.ts';
import { isDenied } from '../../prose/negated.ts';
import type { FileRule } from '../../rule.ts';
import { fold } from '../../values/fold.ts';
import { leaningJudges } from './leaning-on-more.ts';
import { strongInRecord, strongly, weaker } from './strength-words.ts';

/**
 * What a sentence says of a reference in words is what the record of the reference says: for whom, against what, on what, how strongly.
 * Nothing is put down to a source that its record says it did not look at, or that it tells the reverse of.
 */
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
            ...comparator(claim),
            ...place(claim),
            ...looks.flatMap(([code, look]) => words(code, look(claim, given.today), claim)),
            ...outcome(claim),
            ...leaningJudges.flatMap((judge) => judge(claim)),
          ].slice(0, 1),
    ),
};

function problem(code: string, claim: Sourced, said: Spoken): Problem[] {
  return [
    found(`against-record.${code}`, placeIn(claim, said), {
      words: said.words,
      references: claim.references.map(({ id }) => id).join(', '),
    }),
  ];
}

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
  // “The others are rated weak; exercise alone is recommended strongly”: each part for itself.
  const start = folded.lastIndexOf(';', said.index) + 1;
  const after = folded.slice(end).split(';', 1)[0] ?? '';
  const object = after.slice(0, weaker[locale].exec(after)?.index ?? after.length);
  // “Recommend exercise strongly”, “strongly recommend exercise”, “exercise is strongly recommended”.
  const around = [said[0], object, folded.slice(start, said.index)].map((words) => treatmentsIn(words, locale));
  // “On the same footing as exercise”: both are rated.
  const treatments = / (?:as|with|que|qu'|avec)$/iu.test(said[0]) ? around.flat() : around.find(({ length }) => length > 0);
  const wrong = treatments?.find((words) => references.every((reference) => isRatedLower(words, reference, locale)));
  return wrong === undefined ? [] : problem('recommendation', claim, { from: said.index, to: end, words: wrong });
}

function treatmentsIn(text: string, locale: Locale): string[] {
  return placesOf('treatment', text, locale).flatMap(({ words, from }) =>
    !general.test(words) ? [words] : ofBehaviour.test(text.slice(from, from + 40)) ? [behaviour[locale]] : [],
  );
}

/** Words for any treatment at all. */
const general =
  /(?:treatment|therap(?:y|ies)$|medicine|medication|drug|program|method|approach|session|care$|traitement|thérapie|médicament|méthode|approche|séance|soins)/iu;

/** “Cognitive behavioural therapy” goes by a name of its own. */
const ofBehaviour = /cogniti|comportement|behaviou?r/iu;
const behaviour: Readonly<Record<Locale, string>> = { en: 'CBT', 'fr-CA': 'TCC' };

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
  const said = mayBeNone.test(claim.unit) ? undefined : deniedOutcome(folded, references, passage.locale);
  return said ? problem('outcome', claim, { ...said, words: folded.slice(said.from, said.to) }) : [];
}

/** “Against 2 of 12 given sleeping pills”, of a trial whose other group was given advice. */
function comparator(claim: Sourced): Problem[] {
  const said = otherArm(claim.folded, claim.values, claim.references, claim.passage.locale);
  return said ? problem('comparator', claim, said) : [];
}

/** Countries and provinces, as a sentence names them and as a record may. */
const placeNames: readonly (readonly [said: string, recorded: RegExp])[] = [
  ['Canada|pays|this country|our country|Canadians?|Canadiens?|Canadiennes?|canadians?|canadiens?|canadiennes?', /canad/iu],
  ['Québec|Quebec|Quebec(?:k)?ers|Québécois|Québécoises', /qu[ée]b/iu],
  ['Ontario|Ontarians|Ontariens', /ontar/iu],
  ['the United States|États-Unis|Americans|Américains', /united states|états-unis|americ|améric|u\.s\./iu],
  ['Europe|Europeans|Européens', /europ/iu],
];
const share = String.raw`\d[\d.,]* ?%|(?:\d[\d.,]*|(?:some |about |près de |environ |quelque )?\p{L}+) (?:million|milliard)s?(?: d')?|\d+ (?:\p{L}+ )?(?:of|in|out of|sur) (?:every )?\d+|\p{L}+ (?:out )?(?:of|in|sur) (?:\p{L}+)`;

/** The same, as what leads a share or is counted by one. */
const places = placeNames.map(([names, recorded]) => {
  const leading = `^(?:Here in|In|Across|Throughout|Ici,? au|Au|Aux|En|À travers(?: le)?|Partout au) (?:${names})(?: today| now| aujourd'hui)?, (?=[^,;]{0,60}(?:${share}))`;
  const counted = `(?:${share}) (?:(?:of|des|de|d'|of the|people|adults|women|patients|personnes|adultes|femmes) ?){0,4}(?:in |au |en |aux )?(?:${names})(?!\\p{L})`;
  return { said: new RegExp(`${leading}|${counted}`, 'gu'), recorded };
});

/** “In Canada, 63% of people …”, of a review that counted people elsewhere. */
function place(claim: Sourced): Problem[] {
  const { folded, references, values, passage } = claim;
  const stated = values.find(
    (value) => (value.kind === 'percent' || value.kind === 'ratio' || value.kind === 'count') && isStatistic(value, folded, passage.locale),
  );
  if (!stated) return [];
  const records = references.map(recordOf).join(' ');
  // “Here in Canada, a study of London, Ontario”: where people were counted is said too.
  if (placeNames.some(([, recorded]) => recorded.test(folded) && recorded.test(records))) return [];
  const [said] = places.flatMap(({ said, recorded }) => (recorded.test(records) ? [] : matchesOf(said, folded)));
  return said
    ? problem('place', claim, { from: said.index, to: said.index + said[0].trimEnd().length, words: said[0].replace(/, $/u, '') })
    : [];
}

/** Provinces, as whose ministry, study or guideline a claim names them. */
const provinces: readonly (readonly [said: string, recorded: RegExp])[] = [
  ['Qu[ée]bec', /qu[ée]b/iu],
  ['Ontario', /ontar/iu],
  ['Alberta', /alberta/iu],
  ['Manitoba', /manitob/iu],
  ['Saskatchewan', /saskatch/iu],
  ['British Columbia|Colombie-Britannique', /british columbia|colombie-brit/iu],
  ['Nova Scotia|Nouvelle-Écosse', /nova scotia|nouvelle-écosse/iu],
  ['New Brunswick|Nouveau-Brunswick', /new brunswick|nouveau-brunswick/iu],
];
const work =
  'ministry|government|algorithm|guidelines?|stud(?:y|ies)|surveys?|trials?|ministère|gouvernement|algorithme|étude|enquête|sondage|essai|lignes directrices';
const ofProvince = provinces.map(([name, recorded]) => ({
  said: new RegExp(
    `(?:${name})(?:['’]s)? (?:\\p{L}+ )?(?:${work})(?!\\p{L})|(?:${work}) (?:(?:\\p{L}|')+ ){0,4}?(?:of |in |from |du |de la |de l'|de |d'|en |au )(?:${name})(?!\\p{L})`,
    'iu',
  ),
  recorded,
}));

/** “Alberta’s ministry”, of a record that names Québec alone. */
function province({ folded, references }: Sourced): Spoken | undefined {
  const records = references.map(recordOf).join(' ');
  if (!ofProvince.some(({ recorded }) => recorded.test(records))) return undefined;
  const said = ofProvince.find(({ said, recorded }) => said.test(folded) && !recorded.test(records))?.said.exec(folded);
  return said ? spoken(said) : undefined;
}

/** Where a record may say in which country people were counted. */
const recordOf = onceForEach(({ title, journal, authors, finding, limits, population, design }: Reference) =>
  [
    title,
    journal,
    ...organizationsOf(authors),
    ...locales.flatMap((locale) => [finding, limits, population, design].map((field) => field?.[locale])),
  ].join(' '),
);

/** What words of a sentence have against the record, each by the code of its problem. */
const looks: readonly (readonly [code: string, look: (claim: Sourced, today: string) => Spoken | undefined])[] = [
  ['lifetime', lifetimeFigure],
  ['place', province],
  ['journal', otherJournal],
  ['year', otherYear],
  ['repealed', repealedLaw],
  ['scale', otherScale],
  ['measured', otherOutcome],
  ['group', broaderGroup],
  ['bar', otherBar],
  ['design', otherDesign],
  ['treatment', otherTreatment],
  ['advised', advisedAgainst],
  ['advises', unspokenAdvice],
  ['reversed', reversedArms],
  ['took-part', moreThanTookPart],
  ['most', mostOfThem],
  ['ranked', rankedByNone],
  ['everyone', everyOne],
  ['negation', lostNegation],
  ['negation', noTrialFound],
  ['hedge', lostHedge],
  ['many', manyFromOne],
  ['aged', toldAsToday],
  ['apart', neverCompared],
  ['credited', otherClause],
  ['dated', calledRecent],
  ['followed', followedForAnother],
  ['end-of-range', endOfRange],
  ['direction', otherDirection],
  ['direction', oppositeWord],
];

function words(code: string, said: Spoken | undefined, claim: Sourced): Problem[] {
  return said ? problem(code, claim, said) : [];
}
