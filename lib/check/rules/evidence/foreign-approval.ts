import { organizationsOf } from '../../../content/citations.ts';
import { found } from '../../../content/problem.ts';
import type { Reference } from '../../../content/schemas/reference.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { affirms } from '../../claims/affirms.ts';
import { placeIn } from '../../claims/claim.ts';
import type { Sourced } from '../../claims/sourced.ts';
import { isForPatients, sourcedClaims } from '../../claims/sourced.ts';
import { speaksOf, whereOf } from '../../claims/words.ts';
import { betweenSemicolons } from '../../prose/between-semicolons.ts';
import type { FileRule, Given } from '../../rule.ts';
import { sentencesOf } from '../../sentences.ts';

/** What the regulator of another country has approved tells a reader in Canada nothing unless Health Canada stands beside it. */
export const foreignApproval: FileRule = {
  name: 'foreign-approval',
  family: 'evidence',
  scope: 'file',
  restsOn: ['cited-references', 'treatments'],
  check: (file, given) =>
    sourcedClaims(file, given).flatMap((claim) =>
      [...judge(claim), ...notHere(claim, given), ...notOfHere(claim), ...ofHereAlone(claim), ...ofAnotherBody(claim)].slice(0, 1),
    ),
};

/** Names that go with a treatment of the comparison, whose page says what Health Canada has decided. */
const named: Readonly<Record<string, RegExp>> = {
  ketamine: /(?:s-|es)?k[ée]tamine|eskétamine/iu,
  tricyclics: /amitriptyline|nortriptyline/iu,
  opioids: /opioids?|opioïdes?|tramadol|oxycodone|morphine|codeine|codéine/iu,
  ssri: /ssris?|isrs|fluoxetine|fluoxétine|paroxetine|paroxétine|sertraline|citalopram/iu,
  naltrexone: /naltrexone/iu,
  cannabinoids: /cannab\p{L}+|nabilone/iu,
};

/** An approval that the page of the treatment says it does not have here. */
function notHere(claim: Sourced, { library }: Given) {
  const { folded, passage } = claim;
  const { locale, name } = passage;
  const approved = whereOf('approval', folded, locale);
  if (
    !approved ||
    !speaksOf('condition', folded, locale) ||
    !affirms(folded, locale, ['hedge']) ||
    name?.startsWith('approval.') ||
    otherUse.test(folded)
  )
    return [];
  const refused = /turned|refus|reject/iu.test(approved.words);
  // “Pregabalin is authorized for fibromyalgia; gabapentin is for epilepsy”: each part for itself.
  const part = betweenSemicolons(folded, approved.from, approved.to);
  const treatment = library.treatments.find(
    ({ id, meta }) =>
      (named[id]?.test(part) && notApproved.has(meta.approval.CA.status)) ||
      (within[id]?.test(part) && isDeniedIn(meta.approval.CA.text[locale], within[id])),
  );
  return treatment && !refused && isForPatients(claim)
    ? [found('foreign-approval.not-here', placeIn(claim, approved), { treatment: treatment.id, words: approved.words })]
    : [];
}

/** Medicines of a class that is approved through another of its medicines. */
const within: Readonly<Record<string, RegExp>> = { gabapentinoids: /(?<!\p{L})gabapentine?(?!\p{L})/iu, snri: /milnacipran/iu };

/** Does a page deny the approval of one medicine in the sentence that names it? */
function isDeniedIn(text: string, medicine: RegExp): boolean {
  return sentencesOf(text).some((sentence) => medicine.test(sentence.text) && /(?<!\p{L})(?:not|pas)(?!\p{L})/iu.test(sentence.text));
}

/** Words for an approval of another use than this one. */
const otherUse = /off-label|an(?:a)?esthe|anesthési|hors indication|non conforme/iu;

const notApproved: ReadonlySet<string> = new Set(['not-approved', 'other-use']);

function judge(claim: Sourced) {
  const { folded, unit, passage } = claim;
  const { locale, name } = passage;
  const foreign = whereOf('foreignRegulator', folded, locale);
  if (
    !foreign ||
    // “The FDA warned of misuse; ketamine is not approved”: the word of another.
    !speaksOf('approval', betweenSemicolons(folded, foreign.from, foreign.to), locale) ||
    warns[locale].test(folded.slice(foreign.from)) ||
    speaksOf('homeRegulator', unit, locale) ||
    name?.startsWith('approval.')
  )
    return [];
  return [found('foreign-approval.alone', placeIn(claim, foreign), { regulator: foreign.words })];
}

/** A regulator that warns decides nothing of an approval. */
const warns: Readonly<Record<Locale, RegExp>> = {
  en: /^(?:[\p{L}().-]+ ){1,6}?(?:warn(?:s|ed)?|cautions?|cautioned|lists?|listed|names?|named)(?!\p{L})/iu,
  'fr-CA':
    /^(?:[\p{L}()-]+ ){1,4}?(?:a (?:mis en garde|prévenu|averti|nommé|signalé)|met en garde|prévient|avertit|nomme|signale)(?!\p{L})/iu,
};

/** “The authorities of Québec ask”, beside a guideline for England alone. */
function notOfHere(claim: Sourced) {
  return placed(claim, home[claim.passage.locale], 'other-country', isForeign);
}

function isForeign({ authors, design }: Reference): boolean {
  const written = [...organizationsOf(authors), design.en].join('. ');
  return elsewhere.test(written) && !/canad|québec|quebec/iu.test(written);
}

/** “In the United States, it is offered”, beside a monograph of Canada alone. */
function ofHereAlone(claim: Sourced) {
  return /canad/iu.test(claim.unit) ? [] : placed(claim, abroad[claim.passage.locale], 'of-another', isOfHere);
}

/** Bodies whose word a notice or a guideline is, as a claim names them and as a record does. */
const bodies: readonly { said: RegExp; recorded: RegExp }[] = [
  { said: /health canada|santé canada/iu, recorded: /health canada/iu },
  {
    said: /(?<!\p{L})MHRA(?!\p{L})|british (?:medicines? )?(?:regulator|agency)|agence britannique|organisme britannique/iu,
    recorded: /MHRA|United Kingdom/u,
  },
  {
    said: /(?<!\p{L})FDA(?!\p{L})|food and drug administration|(?:american|u\.s\.) (?:regulator|agency)|agence américaine|organisme américain/iu,
    recorded: /Food and Drug|FDA|United States/u,
  },
];

/** “The British agency warned”, beside a notice of Health Canada. */
function ofAnotherBody(claim: Sourced) {
  const { folded, references, citeless, passage } = claim;
  const [body, ...others] = bodies.filter(({ said }) => said.test(folded));
  const said = body?.said.exec(folded);
  if (!body || !said || others.length > 0 || citeless || !warns[passage.locale].test(folded.slice(said.index))) return [];
  const isOfAnother = (reference: Reference): boolean => {
    const words = writtenBy(reference);
    return !body.recorded.test(words) && bodies.some(({ recorded }) => recorded.test(words));
  };
  if (references.length === 0 || !references.every(isOfAnother)) return [];
  const place = placeIn(claim, { from: said.index, to: said.index + said[0].length });
  return [found('foreign-approval.other-body', place, { words: said[0], references: references.map(({ id }) => id).join(', ') })];
}

/** Was it written for Canada, and does it tell of no other country? */
function isOfHere(reference: Reference): boolean {
  const words = writtenBy(reference);
  return /canad/iu.test(words) && !elsewhere.test(`${words}. ${reference.finding.en}`);
}

/** Where a record says which body wrote what it records. */
function writtenBy({ authors, design, title }: Reference): string {
  return [...organizationsOf(authors), design.en, title].join('. ');
}

/** A country that a claim names, while every reference beside it is of another. */
function placed(claim: Sourced, country: RegExp, code: string, isOfAnother: (reference: Reference) => boolean) {
  const { folded, references, citeless } = claim;
  const said = country.exec(folded);
  if (!said || citeless || references.length === 0 || !references.every(isOfAnother)) return [];
  const place = placeIn(claim, { from: said.index, to: said.index + said[0].length });
  return [found(`foreign-approval.${code}`, place, { words: said[0], references: references.map(({ id }) => id).join(', ') })];
}

/** Another country, as where something holds or whose word it is. */
const abroad: Readonly<Record<Locale, RegExp>> = {
  en: /^(?:in|across|throughout) (?:the united states|the u\.?s\.?a?|america|europe|the european union|the united kingdom|the uk|britain|england|france|australia)(?!\p{L})|(?:american|u\.s\.|british|european|french|australian) (?:labels?|monographs?|laws?|regulations?|regulators?|rules|guidelines?|authorit\p{L}+)(?!\p{L})/iu,
  'fr-CA':
    /^(?:aux états-unis|en (?:europe|angleterre|grande-bretagne|france|australie)|au royaume-uni|dans l'union européenne)(?!\p{L})|(?:étiquette|monographie|loi|règlement|règles|lignes directrices|autorités?) (?:\p{L}+ )?(?:américaine?s?|britanniques?|européenne?s?|européens?|françaises?|français)(?!\p{L})/iu,
};

const elsewhere =
  /England|United Kingdom|United States|U\.S\.|European|Food and Drug Administration|National Institute for Health and Care Excellence|\bMHRA\b|\bCDC\b/u;

/** A body of this country that is said to ask, to warn or to have written a label; or a study of this country. */
const home: Readonly<Record<Locale, RegExp>> = {
  en: /^(?:here|in this country|at home)(?=,)|^in (?:canada|qu[ée]bec|ontario), (?:\p{L}+ ){0,4}?(?:guidelines?|guidance|regulators?|authorit\p{L}+|labels?|ministry)(?!\p{L})|(?:health canada|canadian|canada|qu[ée]bec|ontario|the provincial|our own|federal)(?:'s)? (?:\p{L}+ )?(?:labels?|monographs?|authorit\p{L}+|guidelines?|guidance|regulators?|experts|ministry|officials|government|rules|advice|warnings?|notices?)(?!\p{L})|(?:authorit\p{L}+|guidelines?|regulators?|experts|ministry|officials|government|labels?) (?:of|in|from) (?:canada|qu[ée]bec|ontario)(?!\p{L})|health canada (?:has )?(?:asks?|asked|warns?|warned|advises?|advised|recommends?|recommended|says?|said|tells?|told|requires?|required|issued|published|cautioned)(?!\p{L})|(?:canadian|qu[ée]bec|ontario) (?:\p{L}+ )?(?:stud(?:y|ies)|trials?|surveys?|cohorts?|registr(?:y|ies))(?!\p{L})/iu,
  'fr-CA':
    /^chez nous(?=,)|^(?:au (?:canada|québec)|en ontario), (?:(?:les|la|le|l'|des|de) ?)*(?:\p{L}+ ){0,3}?(?:lignes? directrices?|autorités?|organismes?|étiquette|monographie|ministère)(?!\p{L})|(?:autorités?|lignes? directrices?|organismes?|spécialistes|expert\p{L}*|ministère|gouvernement|étiquette|monographie|consignes|avis|règles|mises? en garde|notice) (?:\p{L}+ )?(?:québécoise?s?|canadien(?:ne)?s?|ontarien(?:ne)?s?|fédéra(?:le|les|l|ux)|(?:de |du |d')(?:santé canada|québec|canada|ontario))(?!\p{L})|(?:santé canada|le québec|le canada) (?:demande|conseille|recommande|exige|avertit|met en garde|prévient|dit|déconseille|a (?:demandé|conseillé|recommandé|exigé|averti|mis en garde|prévenu|dit|déconseillé|publié|signalé))(?!\p{L})|(?:étude|essai|enquête|cohorte)s? (?:\p{L}+ )?(?:québécoise?s?|canadien(?:ne)?s?|ontarien(?:ne)?s?)(?!\p{L})/iu,
};
