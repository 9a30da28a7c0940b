import type { Locale } from '../../i18n/locales.ts';
import type { Value } from '../values/value.ts';
import { affirms, isQuestion, without } from './affirms.ts';
import { afterCaution } from './disclaimer.ts';
import { saysHowMany } from './how-many.ts';
import { saysWhatItIs } from './illness.ts';
import { reported, saidByBody } from './reported.ts';
import type { Spoken } from './words.ts';
import { placesOf, speaksOf, whereOf } from './words.ts';
import { saysItWorks } from './works.ts';

/** What makes a sentence a claim. */
export type ClaimKind =
  | 'statistic'
  | 'duration'
  | 'efficacy'
  | 'safety'
  | 'comparison'
  | 'study'
  | 'report'
  | 'approval'
  | 'law'
  | 'price'
  | 'proof'
  | 'cause';

type Test = (text: string, values: readonly Value[], locale: Locale) => boolean;

/** How each kind of claim is recognized; all of them only where the sentence asserts something. */
const tests: Readonly<Record<ClaimKind, Test>> = {
  statistic: (text, values, locale) => values.some((value) => isStatistic(value, text, locale)),
  duration: (text, values, locale) =>
    speaksOf('relief', text, locale) &&
    (speaksOf('long', text, locale) || (speaksOf('lasting', text, locale) && values.some(({ kind }) => kind === 'duration'))) &&
    speaksOf('lasting', text, locale) &&
    affirms(withoutFreedom(withoutLong(text, locale)), locale, ['hedge']),
  efficacy: (text, _, locale) => saysItHelps(text.replace(understanding, '·'), locale) || saysItFails(text, locale),
  safety: (text, _, locale) => saysItIsSafe(text, locale),
  comparison: (text, _, locale) =>
    ((speaksOf('comparison', text, locale) && speaksOf('treatment', text, locale) && comparesEffects(text, locale)) ||
      ranks(text, locale)) &&
    affirms(text, locale),
  study: (text, _, locale) =>
    (speaksOf('study', text, locale) || (countsStudies[locale].test(text) && speaksOf('effect', text, locale))) &&
    !isQuestion(text, locale) &&
    affirms(text, locale, attributed.test(text) ? ['hedge', 'negation', 'unknown'] : ['hedge']),
  report: (text, _, locale) =>
    ((reported[locale].test(text) || saysHowMany(text, locale)) && affirms(text, locale, ['hedge'])) ||
    (saidByBody[locale].test(text) && !isQuestion(text, locale)),
  approval: (text, _, locale) =>
    speaksOf('approval', text, locale) &&
    (speaksOf('regulator', text, locale) || (speaksOf('treatment', text, locale) && speaksOf('condition', text, locale))) &&
    affirms(text, locale, ['hedge']),
  law: (text, _, locale) =>
    speaksOf('law', text, locale) && speaksOf('treatment', text, locale) && affirms(text, locale, ['hedge', 'negation']),
  price: (text, values, locale) =>
    !isQuestion(text, locale) &&
    !(forgoing.test(text) && !speaksOf('treatment', text, locale)) &&
    (values.some(({ kind }) => kind === 'money') ||
      (speaksOf('coverage', text, locale) &&
        !earning[locale].test(text) &&
        speaksOf('treatment', text, locale) &&
        affirms(text, locale, neverPaid[locale].test(text) ? ['negation'] : []))),
  cause: saysWhatItIs,
  proof: (text, _, locale) => {
    const proof = whereOf('proof', text, locale);
    const about = (['treatment', 'condition'] as const).some((concept) => speaksOf(concept, text, locale));
    return (
      proof !== undefined &&
      about &&
      (affirms(without(text, proof), locale, ['hedge']) || isSettledThat(proof, text, locale)) &&
      !isQuestion(text, locale)
    );
  },
};

function saysItHelps(text: string, locale: Locale): boolean {
  return (saysItWorks(text, locale) || saysMany(text, locale) || saysItFell(text, locale)) && affirms(withoutFreedom(text), locale);
}

/** “In 17 trials”, « a réuni 13 essais »: whose count it is has to be said. */
const countsStudies: Readonly<Record<Locale, RegExp>> = {
  en: /(?:in|of|from|across|over|pooled|gathered) (?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:\p{L}+ )?(?:trials|studies)(?!\p{L})/iu,
  'fr-CA':
    /(?:dans|sur|de|réuni|regroupé|rassemblé) (?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze) (?:\p{L}+ )?(?:essais|études)(?!\p{L})/iu,
};

/** What a conversation helps with, or what a medicine does to the messengers of nerves, is no relief. */
const understanding =
  /(?:blocks?|bloque(?:nt)?) (?:the |les? |des |l')?(?:(?:\p{L}+ ){0,2}?receptors?|récepteurs? )|(?:augment|renforc|prolong)(?:e|ent) (?:l'action|l'effet) (?:de la |de )(?:sérotonine|noradrénaline)|(?:increas|strengthen|prolong|rais)(?:es?|s)? the (?:action|effect|levels?) of (?:serotonin|noradrenaline)|(?:helps? (?:you|people|patients) (?:to )?(?:better )?understand|aide(?:nt)? à (?:mieux )?comprendre)(?: (?:your|their|the|vos|votre|leurs?|les?|la) \p{L}+)?/giu;

/** “Never covered” is as sure as “covered”. */
const neverPaid: Readonly<Record<Locale, RegExp>> = {
  en: /(?:never|not ever|no longer) (?:\p{L}+ )?(?:covered|reimbursed|paid for)|no (?:\p{L}+ )?(?:plan|insurer|insurance)s? (?:\p{L}+ )?(?:covers?|pays?|reimburses?)/iu,
  'fr-CA':
    /(?:jamais|nulle part|aucunement) (?:\p{L}+ )?(?:couver|rembours|payé|pris en charge)\p{L}*|aucun (?:régime|assureur)[^.;]{0,30} (?:ne |n')(?:couvre|rembourse|paie)/iu,
};

/** “Our clinic is paid for it”: an interest, and no price. */
const earning: Readonly<Record<Locale, RegExp>> = {
  en: /(?:clinics?|team|we) (?:\p{L}+ ){0,6}?(?:is|are|gets?) paid|and (?:it|we) (?:is|are) paid for (?:them|this|it)/iu,
  'fr-CA': /(?:cliniques?|équipe|nous) (?:\p{L}+ ){0,6}?(?:est|sommes|sont) (?:payée?s?|rémunérée?s?)/iu,
};

/** What a clinic asks of those who do not come is its own rule, and no price of care. */
const forgoing =
  /cancel|miss(?:ed|ing)? (?:your |an )?(?:appointment|visit)|no-show|annul|manqu(?:é|er|ez) (?:votre |un )?(?:rendez-vous|visite)/iu;

/** “It is established that it brings nothing”: what follows may be a denial, and it is as sure as any. */
function isSettledThat(proof: Spoken, text: string, locale: Locale): boolean {
  return /(?:that|qu[e'])$/iu.test(proof.words) && affirms(text.slice(0, proof.from), locale, ['hedge']);
}

/** What somebody is said to say has to be found there, whether it affirms or denies. */
const attributed =
  /^(?:according to (?:the )?\p{Lu}|(?:selon|d'après) (?:la |le |l'|les |une? )?(?:\p{Lu}|agence|institut|centre|ministère|association|fondation|organisme))/iu;

/** What kinds of claim a folded sentence makes; none for a question, a wish, advice or a plain description. */
export function claimKindsOf(text: string, values: readonly Value[], locale: Locale): ClaimKind[] {
  const rest = afterCaution(text, locale);
  return (Object.keys(tests) as ClaimKind[]).filter(
    (kind) => tests[kind](text, values, locale) || (rest !== undefined && tests[kind](rest, [], locale)),
  );
}

/** Is this value a statistic: a percentage, a share of people, points on a scale, so many times as often, a number of people in a country? */
export function isStatistic(value: Value, text: string, locale: Locale): boolean {
  const after = text.slice(value.to, value.to + 40);
  if (isQuoted(value, text) || (value.of === 10 && asExample.test(text.slice(0, value.from))) || isScaleName.test(text.slice(value.to - 1)))
    return false;
  if (value.kind === 'percent') return true;
  if (value.kind === 'points') return /^\d/.test(value.words) || speaksOf('scale', text, locale);
  if (value.kind === 'ratio') return value.unit !== 'part' || ofCrowd[locale].test(after);
  if (value.kind === 'times') return value.amount !== 1 && speaksOf('relative', text, locale) && aboutHealth(text, locale);
  if (value.kind === 'count' && neededToTreat.test(text.slice(0, value.from))) return true;
  return value.kind === 'count' && value.amount >= 10_000 && (speaksOf('crowd', after, locale) || lives.test(after));
}

/** “Ten million live with it”, « dix millions à vivre avec » : people, although no word says so. */
const lives =
  /^ (?:(?:are |who |now )?(?:live|living|have|having)|à (?:vivre|avoir)|vivent|ont) (?:with |avec |(?:la |l')?)(?:fibro|it(?!\p{L})|pain|douleur)/iu;

const ofCrowd: Readonly<Record<Locale, RegExp>> = {
  en: /^ (?:of )?(?:the |all |our |these |those |[\d,]{1,9} |\p{L}+ )?(?:people|patients?|adults?|women|men|children|canadians?|americans?|participants?|volunteers?|teenagers?|them|users?|those(?! (?:trials|studies|reviews)))(?!\p{L})|^ (?:had|have|stopped|felt|said|reported) /iu,
  'fr-CA':
    /^ (?:des |de |d'|du |de nos |de ces |d'entre )(?:[\d ]{1,9} |\p{L}+ )?(?:personnes?|gens|patients?|patientes?|adultes?|femmes?|hommes?|enfants?|canadiens?|américains?|participants?|participantes?|volontaires|adolescents?|eux|elles|celles|ceux)(?!\p{L})|^ (?:ont|avaient) /iu,
};

/** “The number needed to treat was 11”. */
const neededToTreat =
  /(?:needed to (?:treat|harm)|\bnnt[bh]?|(?:personnes|sujets|patients) à traiter|il faut (?:en )?traiter|must treat)[^.\d]{0,20}$/iu;

/** “A 100-point scale” names what is measured with. */
const isScaleName = /^\d?[- ]?(?:points?|t)? ?(?:scale|échelle)(?!\p{L})/iu;

/** “For example 6 out of 10”: how a reader may rate her own pain. */
const asExample = /(?:for example|for instance|say|par exemple|disons),? $/iu;

/** Words between quotation marks are spoken of, and not said. */
function isQuoted({ from, to }: Value, text: string): boolean {
  return /[“«] ?$/u.test(text.slice(0, from)) && /^ ?[”»]/u.test(text.slice(to));
}

function aboutHealth(text: string, locale: Locale): boolean {
  return (
    (['treatment', 'outcome', 'condition', 'crowd'] as const).some((concept) => speaksOf(concept, text, locale)) ||
    (['harm', 'relief'] as const).some((concept) => speaksOf(concept, text, locale)) ||
    /ris(?:k|que)|odds|chance|probab|likel|cystit|dizz|nause|étourdi/iu.test(text)
  );
}

/** “Most people feel better”, « nos patients vont mieux ». */
function saysMany(text: string, locale: Locale): boolean {
  const many = whereOf('many', text, locale);
  if (!many) return false;
  const rest = text.slice(many.to).replace(/better than/iu, '·');
  return speaksOf('relief', rest, locale) || (speaksOf('effect', rest, locale) && speaksOf('outcome', rest, locale));
}

/** “Pain dropped after three sessions”. */
function saysItFell(text: string, locale: Locale): boolean {
  const outcome = whereOf('outcome', text, locale);
  const fell = outcome && whereOf('fell', text.slice(outcome.to), locale);
  return fell !== undefined && fell.from < 40 && speaksOf('course', text.slice(outcome?.to), locale);
}

/** “Traditional therapies do not address the cause”, “tolerance develops”: a treatment is run down. */
function saysItFails(text: string, locale: Locale): boolean {
  const fails = failing[locale].exec(text);
  if (!fails || !speaksOf('treatment', text, locale)) return false;
  return affirms(without(text, { from: fails.index, to: fails.index + fails[0].length }), locale);
}

const failing: Readonly<Record<Locale, RegExp>> = {
  en: /(?:often |usually |soon |eventually )?(?:stops? working|los(?:es?|ing) (?:its|their) effect)|(?:do|does) not (?:address|act on|target|tackle|get to)|fails? to (?:address|relieve|treat)|(?:tolerance|resistance) (?:(?!not |never |does |rarely )\p{L}+ ){0,3}?(?:develops?|builds?|sets? in)/iu,
  'fr-CA':
    /(?:cesse|cessent) d'agir|per(?:d|dent) (?:de )?leur (?:effet|efficacité)|(?:ne |n')(?:agissent|agit|traitent|visent|ciblent|s'attaquent|s'attaque) pas|(?:tolérance|résistance) (?:(?:\p{L}|')+ ){0,3}?(?:s'installe|se développe|apparaît)/iu,
};

/** “The most common disorder”, “the best treatment”. */
function ranks(text: string, locale: Locale): boolean {
  return (
    speaksOf('ranking', text, locale) &&
    (speaksOf('condition', text, locale) || speaksOf('treatment', text, locale) || illness[locale].test(text))
  );
}

const illness: Readonly<Record<Locale, RegExp>> = {
  en: /(?:disorder|condition|illness|disease|syndrome)s?/iu,
  'fr-CA': /(?:trouble|maladie|affection|syndrome|diagnostic)s?/iu,
};

/** Without “until the next spring”, which sets no condition. */
function withoutLong(text: string, locale: Locale): string {
  const long = whereOf('long', text, locale);
  return long ? without(text, long) : text;
}

/** Without “pain-free” and « sans douleur », which deny nothing. */
function withoutFreedom(text: string): string {
  return text.replace(/sans (?:douleur|symptômes?)|no longer (?:have|feel) pain|can expect to/giu, '·');
}

function comparesEffects(text: string, locale: Locale): boolean {
  if (/(?<!\p{L})(?:is|are) more than (?:that|this)(?!\p{L})/iu.test(text)) return false;
  return (
    speaksOf('outcome', text, locale) ||
    speaksOf('effect', text, locale) ||
    speaksOf('safe', text, locale) ||
    speaksOf('relief', text, locale) ||
    /outperform|surpass/iu.test(text)
  );
}

/** Words that speak of a treatment even where it is only “it”. */
const ofHarm = /effect|effet|addict|dépendance|dependen|accoutumance|habit|harmless|inoffensi|risk-free/iu;

function saysItIsSafe(text: string, locale: Locale): boolean {
  const safe = whereOf('safe', text, locale);
  const treatment = whereOf('treatment', text, locale);
  if (!safe || (!treatment && !ofHarm.test(safe.words))) return false;
  // What it is used for is no doubt of it.
  return affirms(withoutSafe(text, locale).replace(usedFor, '·'), locale);
}

const usedFor = /used (?:for|to|as|against|in)(?!\p{L})|(?:utilis|employ)ée?s? (?=(?:pour|contre|en|comme)(?!\p{L}))/giu;

/** A folded text without what it says is safe: “no risk of dependence” speaks of a harm only to say that there is none. */
export function withoutSafe(text: string, locale: Locale): string {
  return placesOf('safe', text, locale).reduce((rest, { words }) => rest.replace(words, '·'), text);
}
