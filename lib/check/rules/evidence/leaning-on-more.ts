import { found } from '../../../content/problem.ts';
import type { Reference } from '../../../content/schemas/reference.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { onceForEach } from '../../../once-for-each.ts';
import { affirms, without } from '../../claims/affirms.ts';
import { placeIn } from '../../claims/claim.ts';
import { afterCaution } from '../../claims/disclaimer.ts';
import { withoutSafe } from '../../claims/kinds.ts';
import type { Sourced } from '../../claims/sourced.ts';
import type { Spoken } from '../../claims/words.ts';
import { placesOf, speaksOf, spoken } from '../../claims/words.ts';

type Words = Readonly<Record<Locale, RegExp>>;

/** What each asks of a sentence: whether it leans on more than the record of its source holds. */
export const leaningJudges = [safer, harmOnly, unseen, byAnotherRoute, overTheMark, undecided] as const;

/** “Safe”, beside a notice that warns, or a trial that more people left because of unwanted effects. */
function safer(claim: Sourced) {
  const { folded, references, kinds, passage } = claim;
  const { locale } = passage;
  if (!references.every(tellsHarm)) return [];
  const said = afterCaution(folded, locale) ?? folded;
  const [safe] = kinds.includes('safety') ? placesOf('safe', folded, locale) : [];
  if (safe && !speaksOf('harm', withoutSafe(said, locale), locale)) return tell('safer', claim, safe);
  const words = dismissing[locale].exec(folded);
  return words ? tell('safer', claim, spoken(words)) : [];
}

const tellsHarm = onceForEach(({ direction, finding }: Reference) => direction === 'harm' || moreHarm.test(finding.en));

const moreHarm =
  /(?:stopped|stop|left)[^.]* because of (?:unwanted|side|adverse) effects|because of (?:unwanted|side|adverse) effects,[^.]* stopped|(?:unwanted|side|adverse) effects (?:were|was) (?:\w+ )?more/iu;

/** A harm put aside as a matter of others. */
const dismissing: Words = {
  en: /(?:not|never|n't|no) (?:really |actually )?(?:an? |any |of )?(?:issue|concern|worry|problem)s? (?:for|with|in|here|at|to)(?!\p{L})|need not (?:concern|worry|trouble)|nothing to (?:worry|fear)|(?:cannot|can't|can never|could never|does not|doesn't|do not|don't|never|will not|won't) (?:\p{L}+ )?(?:hurts?|harms?|damages?|injures?|affects?|touch|touches|strains?|reach) (?:your |the |their |anyone's )?(?:liver|kidneys?|bladder|heart|brain|bile|stomach|memory|lungs?)(?!\p{L})|(?:hardly|scarcely|almost never|rarely ever|almost no one|hardly anyone|nearly nobody)[^.;]{0,40}?(?:dizz|sleep|drows|sick|nause|unwell|weight|faint|gives? up|stops?|quits?|drops?)\p{L}*|no more (?:trouble|problems|side effects|reactions|complaints|bother) than|(?:makes?|leaves?) (?:hardly|almost|scarcely|nearly) (?:anyone|nobody|no one)/iu,
  'fr-CA':
    /(?:ne |n')(?:cause|donne|entraîne|provoque|occasionne)(?:nt)? pas (?:plus|davantage) (?:de |d')(?:ennuis|problèmes|effets|réactions|désagréments|soucis) qu|n'(?:est|a|ont|sont) (?:donc )?(?:pas|jamais|en rien) (?:une? )?(?:enjeu|problème|souci|inquiétude|préoccupation|question)|ne (?:vous |nous )?(?:concerne|regarde|touche|inquiète)(?:nt)? (?:donc )?(?:pas|en rien)|rien à (?:craindre|redouter)|(?<!\p{L})(?:ne |n')(?:peu(?:t|vent) |saurai(?:t|ent) )?(?:pas |jamais |aucunement |en rien )?(?:abîme|endommage|attaque|atteind|touche|affecte|altère|nui|lèse)\p{L}* (?:pas |jamais |aucunement |en rien )?(?:à |au |aux )?(?:le |la |les |l'|vos |votre )?(?:foie|reins?|vessie|cœur|cerveau|bile|estomac|mémoire|poumons?)(?!\p{L})|(?<!\p{L})(?:ne |n')(?:étourdi|endor|donne|fai)\p{L}* (?:\p{L}+ )?(?:presque|pratiquement|à peu près) (?:personne|jamais|aucun|rien|pas)|(?:presque|pratiquement|à peu près) (?:personne|aucune? \p{L}+|jamais)[^.;]{0,40}?(?:étourdi|somnol|nausé|endorm|vertige|malaise|poids)\p{L}*/iu,
};

/** A relief put down to a source that was read for harms alone. */
function harmOnly(claim: Sourced) {
  const { folded, references, kinds, passage } = claim;
  const isOfHarms = references.every(({ direction }) => direction === 'harm');
  return isOfHarms &&
    kinds.includes('efficacy') &&
    !speaksOf('harm', folded, passage.locale) &&
    !speaksOf('approval', folded, passage.locale) &&
    !ending.test(folded)
    ? [found('against-record.harm-only', placeIn(claim), { references: namesOf(claim) })]
    : [];
}

/** What stopping it helps with is a harm of it. */
const ending =
  /(?<!\p{L})(?:cut off from|détach\p{L}+|coupée?s? de|stop(?:s|ping|ped)?|quit(?:s|ting)?|discontinu\p{L}+|arrêt\p{L}*|cess\p{L}+|fully recovered|complètement rétablie?s?)(?!\p{L})/iu;

/** An outcome of which the record says that it tells nothing. */
function unseen(claim: Sourced) {
  const { folded, references, kinds, passage } = claim;
  const isClaim = (['efficacy', 'comparison', 'duration'] as const).some((kind) => kinds.includes(kind));
  if (!isClaim && !affirms(folded, passage.locale)) return [];
  for (const outcome of outcomes) {
    if (!references.every((reference) => untold(reference).some((words) => outcome.en.test(words)))) continue;
    const said = outcome[passage.locale].exec(folded);
    if (said) return tell('unseen', claim, spoken(said));
  }
  return [];
}

const outcomes: readonly Words[] = [
  { en: /(?:pain|ach(?:es?|ing))(?!\p{L})/iu, 'fr-CA': /(?<!\p{L})(?:douleurs?|mal)(?!\p{L})/iu },
  { en: /(?:sleep|slept|insomnia|nights)(?!\p{L})/iu, 'fr-CA': /(?:sommeil|dorm\p{L}*|insomnies?|nuits)(?!\p{L})/iu },
  { en: /(?:mood|depression|anxiety|spirits)(?!\p{L})/iu, 'fr-CA': /(?:humeur|dépression|anxiété|moral)(?!\p{L})/iu },
  { en: /(?:fatigue|tired(?:ness)?|exhaustion|energy)(?!\p{L})/iu, 'fr-CA': /(?:fatigue|épuisement|énergie)(?!\p{L})/iu },
];

/** What the record says that the source tells nothing of: “nothing on pain, sleep or mood”, “sleep not reported”. */
const untold = onceForEach(({ finding, limits }: Reference) =>
  [...`${finding.en} ${limits.en}`.matchAll(/nothing (?:on|of|about) ([^.;]+)|(?:^|[.;] )([^.;]{3,40}) (?:is |was )?not reported/giu)].map(
    ([, listed, named]) => listed ?? named ?? '',
  ),
);

/** An injection or a lozenge that leans on studies of infusions. */
function byAnotherRoute(claim: Sourced) {
  const { folded, unit, references, kinds, passage } = claim;
  const { locale } = passage;
  const said = otherRoute[locale].exec(folded);
  if (!said || !references.every(isIntravenous)) return [];
  // “Tested in the same trials as infusions” names the vein only to lean on it.
  const isEquated = inTheSame[locale].test(folded);
  if (intravenous[locale].test(unit) && !isEquated) return [];
  const leans = isEquated || kinds.length > 0 || leaning[locale].test(folded);
  return leans && affirms(folded, locale, ['hedge', 'conditional']) ? tell('route', claim, spoken(said)) : [];
}

const inTheSame: Words = {
  en: /(?<!\p{L})(?:tested|studied|shown|proven|examined|covered|included|used) (?:in|by) the (?:very )?same (?:\p{L}+ ){0,3}?(?:trials?|stud(?:y|ies)|research)|the same (?:\p{L}+ ){0,3}?(?:trials?|stud(?:y|ies)|evidence|results?) (?:apply|applies|holds?|covers?|shows?|support)/iu,
  'fr-CA':
    /(?<!\p{L})(?:testée?s?|étudiée?s?|évaluée?s?|éprouvée?s?|vérifiée?s?|utilisée?s?) (?:dans|par|lors) (?:d(?:es|u) |de )?(?:les |la |le )?mêmes? (?:\p{L}+ )?(?:essais?|études?|recherches?)|les mêmes (?:essais?|études?|preuves|résultats) (?:\p{L}+ )?(?:s'appliquent|valent|couvrent|montrent|appuient)/iu,
};

function isIntravenous({ intervention }: Reference): boolean {
  return intervention !== undefined && intravenous.en.test(intervention.en) && !otherRoute.en.test(intervention.en);
}

const otherRoute: Words = {
  en: /(?<!\p{L})(?:intramuscular(?:ly)?|(?:in|into) (?:a|the|your) (?:\p{L}+ )?muscle|lozenges?|troches?|nasal(?:ly)?|(?:nose )?sprays?|by mouth|oral(?:ly)?|tablets?|capsules?|sublingual(?:ly)?|under the tongue)(?!\p{L})/iu,
  'fr-CA':
    /(?<!\p{L})(?:intramusculaires?|dans (?:un|le) muscle|pastilles?|nasale?s?|vaporisateurs?|vaporisations?|par la bouche|voie orale|comprimés?|capsules?|sublinguale?s?|sous la langue)(?!\p{L})/iu,
};
const intravenous: Words = {
  en: /(?<!\p{L})(?:intravenous(?:ly)?|iv|veins?|infusions?|drips?)(?!\p{L})/iu,
  'fr-CA': /(?<!\p{L})(?:intraveineu(?:x|se)s?|iv|veines?|perfusions?|goutte-à-goutte)(?!\p{L})/iu,
};
const leaning: Words = {
  en: /(?:trial|stud(?:y|ies)|research|evidence|protocol|tested|shown|science|based on|rests? on|backed)(?!\p{L})/iu,
  'fr-CA':
    /(?:essais?|études?|recherches?|preuves?|protocoles?|testée?s?|montrée?s?|science|repos\p{L}+ sur|fondée?s?|appuy\p{L}+)(?!\p{L})/iu,
};

/** A change that people call “better” is no end of an illness. */
function overTheMark(claim: Sourced) {
  const { folded, references, passage } = claim;
  const { locale } = passage;
  if (!references.every(({ kind }) => kind === 'measurement-study')) return [];
  const said = settled[locale].exec(folded) ?? tooSmall(folded);
  return said && affirms(without(folded, spoken(said)), locale, ['hedge', 'conditional']) ? tell('mark', claim, spoken(said)) : [];
}

/** “From 8 to 7”: less than the change that people call better, by points and by share. */
function tooSmall(text: string): RegExpExecArray | null {
  const said = /(?<![\d.,])(?:from|de) (?<before>\d\d?) (?:to|à) (?<after>\d)(?![\d.,]| (?:ans|years|weeks|semaines|mois|months))/iu.exec(
    text,
  );
  const [before, after] = [Number(said?.groups?.before), Number(said?.groups?.after)];
  return before > after && before <= 10 && before - after < 2 && (before - after) / before < 0.3 ? said : null;
}

const settled: Words = {
  en: /(?<!\p{L})(?:under control|solved|resolved|settled|cured?|healed|recovered|recovery|(?:is|are|be) (?:gone|over|won|beaten)|in remission|pain-free|(?:consider|call|count) it gone|free of (?:all )?pain|(?:practically|nearly|virtually|all but|as good as) (?:gone|over)|no longer (?:matters|counts)|(?:has |have )?ceased? to matter|no longer (?:bothers?|hinders?|hurts?)|no (?:more )?pain worth (?:mentioning|the name)|behind (?:you|them|us)|back to (?:a |their |your )?(?:normal|usual|ordinary|full) (?:life|lives|activities))(?!\p{L})/iu,
  'fr-CA':
    /(?<!\p{L})(?:sous contrôle|réglée?s?|résolue?s?|maîtrisée?s?|guéri\p{L}*|rétabli\p{L}*|disparu\p{L}*|(?:est|sont) (?:terminé|fini|vaincu|gagné)e?s?|rémission|sans douleur|(?:pratiquement|presque|quasi) (?:partie?|disparue?|finie?)|n'a plus d'importance|ne (?:compte|gêne|dérange|pèse|nuit) plus|plus de douleur digne|derrière (?:vous|eux|soi)|vie normale|retour à la normale|activités habituelles)(?!\p{L})/iu,
};

/** A page of information that leaves a question open is said to have answered it. */
function undecided(claim: Sourced) {
  const { references, kinds } = claim;
  if (!references.every(({ direction }) => direction === 'background')) return [];
  const isOpen =
    (kinds.includes('efficacy') && references.every(({ finding }) => leftOpen.test(finding.en))) ||
    (kinds.includes('cause') && references.every(({ finding }) => causeOpen.test(finding.en)));
  return isOpen ? [found('against-record.undecided', placeIn(claim), { references: namesOf(claim) })] : [];
}

const leftOpen = /too limited|inconclusive|uncertain for|not enough/iu;
const causeOpen = /cause (?:of \w+ )?is (?:not known|unknown)/iu;

function tell(code: string, claim: Sourced, words: Spoken) {
  return [found(`against-record.${code}`, placeIn(claim, words), { words: words.words, references: namesOf(claim) })];
}

function namesOf({ references }: Sourced): string {
  return references.map(({ id }) => id).join(', ');
}
