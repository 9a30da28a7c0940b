import type { Locale } from '../../i18n/locales.ts';
import { fold, wholeWords } from '../values/fold.ts';
import { alongside } from './alongside.ts';

/** Words that deny, and in `near` those in which the other language may say the same without denying. */
const denies: Readonly<Record<Locale, { plain: RegExp; near: RegExp }>> = {
  en: {
    plain: wholeWords(
      "not|never|cannot|no|none|nobody|nothing|neither|nor|without|(?:do|does|did|is|are|was|were|has|have|can|should|would|could)n't|don't|can't|won't",
    ),
    near: wholeWords(
      'un(?!wanted|der|it|iv|ti|le|i)\\p{L}+|un(?:til|less|identif\\p{L}+)|whether|in(?:effective|conclusive|complete|visible|secure|sufficient)\\p{L}*|only|few(?:er)?|little|less|lacks?|lacking|missing|fails?|failed|avoid\\p{L}*|rather than|instead|unless|until|beyond|refus\\p{L}+|hardly|rarely?|too|exclud\\p{L}+|rules? out|off-label|dis\\p{L}+|otherwise|alone|absen\\p{L}+|outside|skip\\p{L}*|poorly|non-\\p{L}+|different\\p{L}*|\\p{L}+-free|free of|wrong|lea(?:ves?|ving) (?:\\p{L}+ )?out|left out|tired|normal|lowest|new',
    ),
  },
  'fr-CA': {
    plain: wholeWords('ne|n|guère|pas|jamais|aucune?|rien|personne ne|(?:par|à|pour|avec|de) personne|sans|ni|non'),
    near: wholeWords(
      "in(?:actif|actives?|adapté|certain|complet|compl|connu|dépend|effica|suffis|visible)\\p{L}*|im(?:possible|prévis)\\p{L}*|peu|moins|seule?s?|seulement|manqu\\p{L}+|évit\\p{L}+|plutôt|au lieu|sauf|au-delà|ignor\\p{L}+|cess\\p{L}+|refus\\p{L}+|rare\\p{L}*|trop|exclu\\p{L}*|exclure|hors|hormis|nul(?:le)?s?|faute|contre-indiqu\\p{L}+|personne d'autre|vente libre|attende[zr]|préoccup\\p{L}+|reste|absen\\p{L}+|passer|passez|sinon|différent\\p{L}*|mal (?:connu|compris|étudi)\\p{L}*|non",
    ),
  },
};

/** Words that soften. */
const softens: Readonly<Record<Locale, RegExp>> = {
  en: wholeWords(
    'may|might|could|perhaps|probably|possibly|can|seems?|appears?|suggests?|hints?|likely|expect\\p{L}*|mostly|some(?:times|what|one)|would|possible|possibly|hope\\p{L}*|tend\\p{L}*|able|at times|whether|cannot|if|should|how|many people',
  ),
  'fr-CA': wholeWords(
    "sans doute|p(?:eu|ou)(?:t|vent|x|vez|vons|voir|vai\\p{L}+|rr\\p{L}+)|pu|puisse\\p{L}*|puis|peut-être|probable\\p{L}*|possible\\p{L}*|semble\\p{L}*|parfois|arrive\\p{L}*|risqu\\p{L}+|suggère\\p{L}*|laisse\\p{L}*|\\p{L}+rai(?:t|ent|s)|vraisemblable\\p{L}*|éventuel\\p{L}*|espèr\\p{L}+|espoir|permet\\p{L}*|capable\\p{L}*|si|s'il\\p{L}*|paraît|croire|selon",
  ),
};
const strict: Readonly<Record<Locale, RegExp>> = {
  en: wholeWords('may|might|could(?! not)|perhaps|probably|possibly|seems?|appears? (?:to|that)|suggests?|hints?'),
  'fr-CA': wholeWords(
    'peuvent|peut|peut-être|pourrai(?:t|ent)|semble(?:nt)?|suggère(?:nt)?|laisse(?:nt)? (?:croire|entendre|penser)|probablement|vraisemblablement',
  ),
};

/** What one language says and the other does not. */
export type Lost = { what: 'denial' | 'softening'; missing: Locale; sentence: string; index: number };

/**
 * The first sentence that denies or softens in one language, while its twin does neither in any wording known here, or denies less
 * often.
 */
export function lostMeaning(english: string, french: string): Lost | undefined {
  const balanced = (pattern: { en: RegExp; 'fr-CA': RegExp }): boolean =>
    countOf(pattern.en, english) === countOf(pattern['fr-CA'], plainFrench(fold(french)));
  const even = { denial: balanced({ en: denies.en.plain, 'fr-CA': pairs }), softening: balanced(strict) };
  for (const [index, { en: text, 'fr-CA': twin }] of alongside(english, french).entries()) {
    const [a, b] = [fold(text).replace(/May \d{4}|without delay|no matter|no later than/giu, '·'), plainFrench(fold(twin))];
    if (/\?$/.test(a) || /\?$/.test(b)) continue; // A question asks the same with and without “not”.
    if (!even.denial && denies.en.plain.test(a) && !anyDenial(b, 'fr-CA'))
      return { what: 'denial', missing: 'fr-CA', sentence: text, index };
    if (!even.denial && denies['fr-CA'].plain.test(b) && !anyDenial(a, 'en'))
      return { what: 'denial', missing: 'en', sentence: twin, index };
    const fewer = even.denial ? undefined : fewerDenials(a, b);
    if (fewer) return { what: 'denial', missing: fewer, sentence: { en: twin, 'fr-CA': text }[fewer], index };
    if (!even.softening && strict.en.test(a) && !softens['fr-CA'].test(b))
      return { what: 'softening', missing: 'fr-CA', sentence: text, index };
    if (!even.softening && strict['fr-CA'].test(b) && !softens.en.test(a))
      return { what: 'softening', missing: 'en', sentence: twin, index };
  }
  return undefined;
}

/** The language that denies one verb less in a sentence where both deny, and has no word that could stand for the other denial. */
function fewerDenials(english: string, french: string): Locale | undefined {
  const [en, fr] = [countOf(verbs.en, english), countOf(verbs['fr-CA'], french)];
  if (fr === 2 && en === 1 && countOf(denies.en.plain, english) === 1 && !joins.en.test(english) && !denies.en.near.test(english))
    return 'en';
  const others = countOf(pairs, french) - fr;
  return en === 2 && fr === 1 && others === 0 && !joins['fr-CA'].test(french) && !denies['fr-CA'].near.test(french) ? 'fr-CA' : undefined;
}

/** Verbs that are denied, and words by which one denial serves two. */
const verbs: Readonly<Record<Locale, RegExp>> = {
  en: wholeWords("(?:do|does|did|is|are|was|were|has|have|had|can|should|will|would|could) not|cannot|never|\\p{L}+n't"),
  'fr-CA': wholeWords("ne|n(?=')"),
};
const joins: Readonly<Record<Locale, RegExp>> = {
  en: wholeWords('or|nor|neither|only|until|either|too|hard|without|useless|fail\\p{L}*|lack\\p{L}*|un\\p{L}{4,}'),
  'fr-CA': wholeWords('ni|ou|aucune?|sans|personne|rien'),
};

/** « Ne … pas » denies once. */
const pairs = wholeWords("ne|n(?=')|sans|ni|non");

function countOf(pattern: RegExp, text: string): number {
  return [...fold(text).matchAll(new RegExp(pattern, 'giu'))].length;
}

/** French without idioms that have the words of a denial and deny nothing, and with « ne … que » as « seulement ». */
function plainFrench(text: string): string {
  return text
    .replace(
      /sans (?:tarder|attendre|arrêt|cesse|danger|énergie|repos|délai|frais|faute|gravité|importance)|n'importe|tout ou rien|d'un pas|non voulue?s?/giu,
      '·',
    )
    .replace(/sans doute/giu, 'probablement')
    .replace(/ne tien(?:t|nent) pas en place/giu, 'manque de repos')
    .replace(/(?<!\p{L})(?:ne |n'(?:y |en )?)((?:\p{L}|')+ (?:(?!pas|plus|jamais|rien|guère|aucun)\p{L}+ )?)qu(?:e |')/giu, '$1 seulement ')
    .replace(/tant que ((?:\p{L}|')+ ){1,3}ne (\p{L}+) pas/giu, '·');
}

function anyDenial(text: string, locale: Locale): boolean {
  return denies[locale].plain.test(text) || denies[locale].near.test(text);
}
