import { found } from '../../../content/problem.ts';
import type { Reference } from '../../../content/schemas/reference.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { affirms, without } from '../../claims/affirms.ts';
import { isBacked } from '../../claims/backed.ts';
import { placeIn } from '../../claims/claim.ts';
import { isStatistic } from '../../claims/kinds.ts';
import { certainties, certaintiesIn, certaintyIn, knownOf } from '../../claims/known.ts';
import type { Sourced } from '../../claims/sourced.ts';
import { explainsWords, isProse, sourcedClaims } from '../../claims/sourced.ts';
import { speaksOf, spoken, whereOf } from '../../claims/words.ts';
import { isDenied } from '../../prose/negated.ts';
import type { FileRule } from '../../rule.ts';
import { strongEvidence } from './strength-words.ts';

const weighed: readonly Reference['direction'][] = ['supports', 'mixed', 'no-benefit', 'not-studied'];

/** A sentence is no surer than what it rests on. */
export const overstated: FileRule = {
  name: 'overstated',
  family: 'evidence',
  scope: 'file',
  restsOn: ['cited-references'],
  check: (file, given) =>
    sourcedClaims(file, given).flatMap((claim) =>
      [...surer(claim), ...certain(claim), ...callsStrong(claim), ...saysMoreThanReviewers(claim)].slice(0, 1),
    ),
};

function surer(claim: Sourced) {
  const { folded, references, passage, kinds, unit } = claim;
  const { locale } = passage;
  const proof = kinds.includes('proof') && !explainsWords(claim) ? whereOf('proof', folded, locale) : undefined;
  if (proof) return [found('overstated.proof', placeIn(claim, proof), { words: proof.words })];
  // “Still better than midazolam at 8 weeks” compares at the end; a difference at first may well be there, but from no placebo.
  const endsBetter = kinds.includes('comparison') && speaksOf('lasting', folded, locale);
  const isChosen = chosen[locale].test(folded) && speaksOf('treatment', folded, locale) && affirms(folded, locale);
  const saysItHelps =
    kinds.includes('efficacy') ||
    kinds.includes('duration') ||
    endsBetter ||
    isChosen ||
    (stillThere.test(folded) && affirms(folded, locale));
  const beatsPlacebo = kinds.includes('comparison') && /placebo/iu.test(folded);
  if (claim.citeless || !(saysItHelps || beatsPlacebo)) return [];
  const cited = references.filter(({ direction }) => weighed.includes(direction));
  const names = { references: references.map(({ id }) => id).join(', ') };
  if (cited.length > 0 && cited.length === references.length && cited.every(foundNone))
    return speaksOf('modest', folded.replace(lowDose, '·'), locale) ||
      crossesZero.test(folded) ||
      !isProse(claim) ||
      (!isChosen && reports(claim))
      ? []
      : [found('overstated.against-source', placeIn(claim), names)];
  const outright = flatly[locale].exec(folded);
  if (
    outright &&
    saysItHelps &&
    cited.length > 0 &&
    cited.every(isNotSure) &&
    affirms(folded, locale) &&
    !speaksOf('modest', unit.replace(lowDose, '·'), locale)
  )
    return [found('overstated.strength', placeIn(claim, spoken(outright)), { ...names, words: outright[0] })];
  const strong = saysItHelps ? whereOf('strong', folded, locale) : undefined;
  const unsure = cited.length > 0 && cited.every(isUnsure);
  if (!strong || !unsure || !affirms(without(folded, strong), locale) || speaksOf('modest', unit.replace(lowDose, '·'), locale)) return [];
  return [found('overstated.strength', placeIn(claim, strong), { ...names, words: strong.words })];
}

/** “The benefit was still present at week eight”. */
const stillThere =
  /(?<!\p{L})(?:benefits?|relief|effects?|improvement)(?!\p{L})[^.;]{0,60} (?:is|are|was|were) still (?:present|there|felt|seen|measurable)|(?<!\p{L})(?:bienfaits?|soulagement|effets?|amélioration)(?!\p{L})[^.;]{0,60} (?:est|sont|était|étaient) (?:encore|toujours) (?:présente?s?|là|ressentie?s?|mesurables?)/iu;

/** “Works”, “will settle your nights”: what a mean of many people says of nobody. */
const flatly: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:works? (?:for|against)(?! (?:some|many|a few))|your (?:[\p{L}-]+ ){1,3}will (?:come|go) down|will (?:\p{L}+ )?(?:bring|give|deliver|provide|settle|ease|relieve|calm|soothe|reduce|lower|lift|end|improve|restore|cut|help|fix|solve|stop)|(?:solves?|fixes|settles) (?:the|your) )/iu,
  'fr-CA':
    /(?<!\p{L})(?:(?:fonctionne|(?<!(?:la|de|une|cette|leur|votre) )marche)(?:nt)? (?:contre|bien|très)|(?:règle|résou(?:t|d))(?:nt)? (?:les?|la|l'|vos|votre|des) |(?:apaise|soulage|calme|rédui|atténue|améliore|chasse|éliminer?|stoppe|règle|dissipe)(?:ra|ront)(?!\p{L}))/iu,
};

/** Is a reference not rated high? */
function isNotSure(reference: Reference): boolean {
  return (knownOf(reference).certainty ?? 0) < 3;
}

/** Did a study find no good in it, or not look? */
function foundNone({ direction }: Reference): boolean {
  return direction === 'no-benefit' || direction === 'not-studied';
}

/** “From 0.95 less pain to 0.27 more”: a range that holds no difference says so by itself. */
const crossesZero =
  /\d (?:points? )?(?:less|lower|fewer)(?!\p{L})[^.;]{0,25} to (?:about )?[\d.]+ (?:points? )?(?:more|higher)|[\d,]+ (?:points? )?de moins[^.;]{0,25} à (?:environ )?[\d,]+ (?:points? )?de plus/iu;

/** How little is given, and how often, says nothing of how much it helps. */
const lowDose = /(?:à )?faibles? doses?|low[- ]doses?|(?:only|just) (?:one|a single)|(?:une? )?seule? (?:perfusion|séance|dose)/giu;

/** “A sensible first choice”, “a clear win for the medicine”: said of what a source found no good in, it is too much. */
const chosen: Readonly<Record<Locale, RegExp>> = {
  en: /(?:first|good|sensible|sound|solid|reasonable|best|natural|obvious|useful) (?:first )?(?:choice|option|bet|pick)(?!\p{L})|worth (?:a try|trying)(?!\p{L})|clearly (?:more|better|less) than|(?:clearly |really |surely )?does the (?:job|trick)|(?:clear|real|solid|small|narrow|decisive|outright) (?:wins?|winner|victory|edge|lead|success|advantage) (?:for|over)(?!\p{L})/iu,
  'fr-CA':
    /(?:premier|bon|excellent|meilleur) (?:premier )?(?:choix|réflexe|pari)(?!\p{L})|(?:bonne|meilleure|excellente) option(?!\p{L})|vaut la peine d|nettement (?:plus|mieux|moins) qu|fait (?:bien |vraiment )?le travail|(?:nette?|vraie?|claire?|réelle?|petite?|franche?|belle) (?:victoire|avance|avantage|succès|réussite) (?:pour|de|du|sur)(?!\p{L})/iu,
};

/** Is a reference rated low, or, without a rating, found to be mixed? */
function isUnsure(reference: Reference): boolean {
  return (knownOf(reference).certainty ?? (reference.direction === 'mixed' || callsUncertain.test(reference.finding.en) ? 0 : 2)) < 2;
}

const callsUncertain = /(?:authors|reviewers|team) call (?:\p{L}+ )?(?:results?|findings?|evidence) (?:\p{L}+ )?uncertain/iu;

/** Does the sentence give figures that the source holds? It then reports, and leaves the judgement to the reader. */
function reports({ values, folded, references, passage }: Sourced): boolean {
  const figures = values.filter((value) => isStatistic(value, folded, passage.locale));
  return figures.length > 0 && figures.every((value) => isBacked(value, references, { loosely: true }));
}

/** “Very low certainty”, of a record that speaks of high certainty alone: most records rate each of their findings. */
function isLower(said: number, { passage }: Sourced, references: readonly Reference[]): boolean {
  return references.every((reference) => {
    const levels = certaintiesIn(`${reference.finding[passage.locale]} ${reference.limits[passage.locale]}`, passage.locale);
    return (knownOf(reference).certainty ?? 0) > said && !levels.includes(said);
  });
}

/** “Certainty is high”, when the record says low. */
function certain(claim: Sourced) {
  const { folded, references, passage } = claim;
  const said = certaintyIn(folded, passage.locale);
  const rated = references.map((reference) => knownOf(reference).certainty).filter((level) => level !== undefined);
  const isOther = said !== undefined && (said > Math.max(...rated) || isLower(said, claim, references));
  if (!isOther || claim.citeless || rated.length === 0 || rated.length < references.length) return [];
  return [
    found('overstated.certainty', placeIn(claim), {
      level: certainties[Math.max(...rated)] ?? '',
      references: references.map(({ id }) => id).join(', '),
    }),
  ];
}

/** “There is strong evidence that …”, in a clause that does not deny it, of what its record rates low or finds mixed. */
function callsStrong(claim: Sourced) {
  const { folded, references, citeless, passage } = claim;
  const said = citeless || references.length === 0 || !references.every(isUnsure) ? null : strongEvidence[passage.locale].exec(folded);
  const sentence = { text: folded, from: 0, to: folded.length };
  if (!said || isDenied(sentence, said.index, passage.locale) || !affirms(folded, passage.locale, ['hedge'])) return [];
  return [
    found('overstated.strength', placeIn(claim, { from: said.index, to: said.index + said[0].length }), {
      words: said[0],
      references: references.map(({ id }) => id).join(', '),
    }),
  ];
}

/** A guideline that does not back a treatment is said to, or a review that leaves a question open is said to have answered it with “no”. */
function saysMoreThanReviewers(claim: Sourced) {
  const { folded, references, passage, citeless } = claim;
  const { locale } = passage;
  if (citeless || references.length === 0 || !speaksOf('treatment', folded, locale)) return [];
  const names = { references: references.map(({ id }) => id).join(', ') };
  const isAgainst = references.every(({ direction, stance = direction }) => stance === 'no-benefit' || stance === 'harm');
  const isOpen = references.every((reference) => (knownOf(reference).certainty ?? (reference.direction === 'not-studied' ? 0 : 3)) < 2);
  const recommends = references.every(({ kind }) => kind === 'guideline') && recommending[locale].exec(folded);
  if (isAgainst && recommends && !warning[locale].test(folded) && affirms(folded, locale))
    return [found('overstated.against-guideline', placeIn(claim), names)];
  const isUnasked = references.every(({ direction }) => direction === 'not-studied');
  const denied = isOpen && (isAgainst || isUnasked) ? denying[locale].exec(folded) : null;
  return denied && affirms(without(folded, { from: denied.index, to: denied.index + denied[0].length }), locale)
    ? [found('overstated.left-open', placeIn(claim), { ...names, words: denied[0] })]
    : [];
}

const recommending: Readonly<Record<Locale, RegExp>> = {
  en: /recommend|endors|(?:stand|stands|stood) (?:firmly )?behind|accepted (?:practice|treatment|care)|support(?:s|ed)?(?!\p{L})|(?:is|are) in favou?r|favou?rs?(?!\p{L})|advise|call for|(?:back|include|approve)s?(?!\p{L})|(?:first|second|third)[- ](?:choice|line)|(?:as|is|are) an? (?:\p{L}+ )?(?:option|treatment|choice)/iu,
  'fr-CA':
    /recommand|se rangent derrière|(?:pratique|traitement|soin)s? (?:reconnu|accepté|admis)e?s?|préconis|endoss|appuient|favorable|conseillent|prônent|retiennent|(?:premier|deuxième|première) (?:choix|ligne|intention)|(?:comme|est|sont) une? (?:\p{L}+ )?(?:option|traitement|choix)/iu,
};

/** “It recommends that ketamine be avoided” recommends no ketamine. */
const warning: Readonly<Record<Locale, RegExp>> = {
  en: /avoid|against|caution|stopp|monitor|screen|watch|risk|safety/iu,
  'fr-CA': /évit|contre l'(?:usage|emploi)|prudence|déconseil|cess|surveill|dépist|risque|sécurité/iu,
};

const denying: Readonly<Record<Locale, RegExp>> = {
  en: /(?:do|does) not (?:work|help|relieve|ease|reduce|treat|lower|lessen)(?! (?:for everyone|everyone|better|more))|(?:is|are) (?:\p{L}+ )?(?:ineffective|useless|worthless|of no use)|(?:is|are) not (?:\p{L}+ )?effective|do(?:es)? nothing|ha(?:s|ve) no (?:effect|benefit|use|value)(?!\p{L})/iu,
  'fr-CA':
    /(?:ne|n') ?(?:marche|fonctionne|aide|sert|soulage|apaise|calme|réduit|traite|diminue|atténue)(?:nt)? (?:pas|à rien)(?! (?:à tout|plus|mieux))|(?:est|sont) (?:\p{L}+ )?(?:inefficace|inutile)s?|n'(?:est|ont|a|sont) (?:pas|aucune?) (?:efficace|effet|efficacité|utilité)s?|ne fai(?:t|sont) rien/iu,
};
