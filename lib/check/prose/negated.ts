import type { Locale } from '../../i18n/locales.ts';
import { phrases } from './phrases.ts';
import type { Sentence } from './sentences.ts';

/** Words that turn what follows, in the same clause, into its denial. */
const denial: Readonly<Record<Locale, RegExp>> = {
  en: phrases([
    'no(?! (?:side|adverse|unwanted|risks?|danger|doubt|more|longer|other|wonder|matter))|not(?! only)|never|none|nobody|no one|nothing',
    "neither|nor|cannot|[a-z]+n't|unlikely|rarely|hardly|lacks?|lacking|without (?:a |any )?(?:proof|evidence|promis\\p{L}+|guarantees?)",
  ]),
  'fr-CA': phrases([
    "ne|n'\\p{L}*|non(?! (?:addicti|seulement))|pas(?! seulement)|jamais|nul(?:le)?|rien|ni|guère|rarement",
    "(?:d')?évite[rz]",
    'aucune?(?! (?:effet|risque|danger|doute|autre))|sans (?:preuve|garantie|promesse|promettre|garantir|la moindre)',
  ]),
};

/** Words that hold what follows at arm’s length: somebody else says it, or it is called wrong. */
const distance: Readonly<Record<Locale, RegExp>> = {
  en: phrases([
    'beware|be wary|wary of|careful with|cautious about|suspicious|myths?|mistakenly|wrongly|falsely|misleading|red flags?|warning signs?',
    '(?:clinics?|someone|anyone|people|sellers?|companies|ads?|pages?|websites?|who|that|it) (?:may |might |who |that )?(?:claims?|promis(?:e|es|ing)|says?|advertis\\p{L}+)',
    'claim(?:s|ing|ed)? (?:that|to)|whether|refus(?:es?|ed|ing)|check (?:that|if)|make sure|ask if|evidence (?:\\p{L}+ ){0,6}?(?:weak|absent|lacking|low)|(?:people|patients|readers|many|some|you|they) (?:\\p{L}+ )?(?:ask|wonder)|stop believing|unproven|too good to be true|advertisements?|the words?',
  ]),
  'fr-CA': phrases([
    "méfi\\p{L}+|se méfier|gare|mythes?|à tort|faux|fausses?|trompeu(?:r|se)s?|signaux? d'alarme|signes? d'alerte|le mot|les mots",
    "prétend(?:ent|re|u|ument)?|affirm(?:e|ent) (?:que|pouvoir)|refus(?:e|ent|er|ez)|vérifi(?:er|ez) (?:que|si)|assure[rz](?:-vous)? que|savoir si|demande[rz] (?:[^.;]{0,40} )?si|(?:preuves?|données) (?:\\p{L}+ ){0,6}?(?:faibles?|absentes?)|(?:se )?demandent (?:\\p{L}+ )?(?:si|s'il)|faibles? ou absente?s?|(?:qui|quelqu'un|clinique|cliniques|vendeurs|on) (?:vous )?(?:promet|promettent|dit|disent|garantit|garantissent)|publicités?",
  ]),
};

/** Words after a claim that deny it. */
const after: Readonly<Record<Locale, RegExp>> = {
  en: phrases([
    "(?:is|are|was|were|has|have|does|do|did|can|could|would) (?:not|never|rarely|seldom)|(?:is|are|does|do|can|was|were|has|have)n't|cannot",
    'as (?:weak|absent|very low)(?: or (?:weak|absent))?(?!\\p{L})|(?<=^ ?)unknown(?!\\p{L})|remains? (?:unknown|unproven|uncertain)|(?:is|are) (?:weak|absent|low|very low|false|a myth|myths|unknown|wrong|too good)',
  ]),
  'fr-CA': phrases([
    "n'exist(?:e|ent)|n'en (?:connaît|connaissons|existe|a)|n'(?:est|a|ont|était|étaient) (?:pas|jamais|plus)|ne (?:sont|peut|peuvent|repose|reposent|s'applique) (?:pas|jamais|sur aucun\\p{L}*)",
    '(?<=^ ?)inconnue?s?(?!\\p{L})|(?:est|sont) (?:faux|fausses?|un mythe|des mythes|inconnu\\p{L}*)|reste(?:nt)? (?:inconnu\\p{L}*|incertain\\p{L}*|à démontrer)',
  ]),
};

/** Words that warn the reader of what the whole sentence tells. */
const warning: Readonly<Record<Locale, RegExp>> = {
  en: phrases([
    'beware|be (?:wary|careful|suspicious|cautious)|too good to be true|red flags?|warning signs?|get a second opinion|(?:when|if) (?:a|some) strangers?',
  ]),
  'fr-CA': phrases([
    "méfi\\p{L}+|prudence|soyez prudent\\p{L}*|trop beau pour être vrai|signaux? d'alarme|signes? d'alerte|demandez un autre avis|une? (?:annonce|inconnu|inconnue|vendeur) (?:qui|vous)|reste un témoignage",
  ]),
};

const lettersAfter = 60;

/** Does the clause before these words deny them? An invitation is taken back by nothing else. */
export function isDenied({ text }: Sentence, from: number, locale: Locale): boolean {
  return holds(denial[locale], clauseBefore(text, from));
}

function clauseBefore(text: string, from: number): string {
  const lead = text.slice(0, from);
  const clause = lead.slice(Math.max(0, ...[...lead.matchAll(/[;:–—]/g)].map(({ index }) => index + 1)));
  // “When nothing works, …”: what the opening denies is over at its comma.
  return opening.test(clause) ? clause.slice(clause.lastIndexOf(',') + 1) : clause;
}

const opening = /^\s*(?:when|if|once|although|since|because|quand|si|lorsque|même si|puisque|comme)(?!\p{L})[^,]*,/iu;

/**
 * Does its sentence deny these words, ask about them, or tell of somebody else’s claim? “No treatment cures fibromyalgia” is
 * education, not a promise.
 *
 * @param from where the words begin, and `to` where they end, in the text of the sentence
 */
export function isNegated({ text }: Sentence, from: number, to: number, locale: Locale): boolean {
  if (/\?[»”"’'\s]*$/u.test(text)) return true;
  if (holds(warning[locale], text)) return true;
  const lead = text.slice(0, from);
  const [rest = ''] = text.slice(to, to + lettersAfter).split(/[;–—,]/);
  return holds(denial[locale], clauseBefore(text, from)) || holds(distance[locale], lead) || holds(after[locale], rest);
}

function holds(pattern: RegExp, text: string): boolean {
  return text.search(pattern) !== -1;
}
