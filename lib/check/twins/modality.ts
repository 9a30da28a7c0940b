import type { Locale } from '../../i18n/locales.ts';
import { sentencesOf } from '../sentences.ts';
import { fold, wholeWords } from '../values/fold.ts';
import type { Alongside } from './alongside.ts';
import { alongside } from './alongside.ts';
import { countOf, everyOne } from './count.ts';

/** Words that deny, and in `near` those in which the other language may say the same without denying. */
const denies: Readonly<Record<Locale, { plain: RegExp; near: RegExp }>> = {
  en: {
    plain: everyOne(
      "not|never|cannot|no|none|nobody|nothing|neither|without|(?:do|does|did|is|are|was|were|has|have|can|should|would|could)n't|don't|can't|won't",
    ),
    near: everyOne(
      'nor|by (?:your|them|one)sel\\p{L}+|own|private|keep up|giv\\p{L}+ up|stop\\p{L}*|un(?!wanted|der|it|iv|ti|le|i)\\p{L}+|un(?:til|less|identif\\p{L}+)|whether|in(?:effective|conclusive|complete|visible|secure|sufficient)\\p{L}*|only|few(?:er)?|little|less|lacks?|lacking|missing|fails?|failed|avoid\\p{L}*|rather than|instead|unless|until|beyond|refus\\p{L}+|hardly|rarely?|too|exclud\\p{L}+|rules? out|off-label|dis\\p{L}+|otherwise|alone|absen\\p{L}+|outside|skip\\p{L}*|poorly|non-\\p{L}+|different\\p{L}*|\\p{L}+-free|free of|wrong|failures?|lea(?:ves?|ving) (?:\\p{L}+ )?out|left out|tired|normal|lowest|new|gone|forgiv\\p{L}+',
    ),
  },
  'fr-CA': {
    // « Ne … pas » denies once.
    plain: everyOne("ne|n(?=')|sans|non"),
    near: everyOne(
      "in(?:actif|actives?|adapté|certain|complet|compl|connu|dépend|effica|suffis|visible)\\p{L}*|(?:in|im|il|ir)\\p{L}+(?:[ai]ble|u)e?s?|abst(?:en|ien)\\p{L}+|limites?|peu|moins|seule?s?|seulement|manqu\\p{L}+|évit\\p{L}+|plutôt|au lieu|sauf|au-delà|ignor\\p{L}+|cess\\p{L}+|refus\\p{L}+|rare\\p{L}*|trop|exclu\\p{L}*|exclure|hors|hormis|nul(?:le)?s?|inaction|faute|contre-indiqu\\p{L}+|personne d'autre|vente libre|attende[zr]|préoccup\\p{L}+|reste|absen\\p{L}+|passer|passez|sinon|différent\\p{L}*|laiss\\p{L}+ de côté|écart\\p{L}+|par (?:périodes|moments)|mal (?:connu|compris|étudi)\\p{L}*|pas|jamais|aucune?|rien|personne|guère|ou|ni",
    ),
  },
};

/** Words that soften. */
const softens: Readonly<Record<Locale, RegExp>> = {
  en: everyOne(
    'may|might|could|perhaps|probably|possibly|can|seems?|appears?|suggests?|hints?|likely|expect\\p{L}*|mostly|some(?:times|what|one)|would|possible|possibly|hope\\p{L}*|tend\\p{L}*|able|at times|whether|cannot|if|should|how|many people',
  ),
  'fr-CA': everyOne(
    "sans doute|p(?:eu|ou)(?:t|vent|x|vez|vons|voir|vai\\p{L}+|rr\\p{L}+)|pu|puisse\\p{L}*|puis|peut-être|probable\\p{L}*|possible\\p{L}*|tarde\\p{L}*|semble\\p{L}*|parfois|arrive\\p{L}*|risqu\\p{L}+|suggère\\p{L}*|laisse\\p{L}*|\\p{L}+rai(?:t|ent|s)|vraisemblable\\p{L}*|éventuel\\p{L}*|espèr\\p{L}+|espoir|permet\\p{L}*|capable\\p{L}*|si|s'il\\p{L}*|paraît|croire|selon",
  ),
};
const strict: Readonly<Record<Locale, RegExp>> = {
  en: everyOne('may|might|could(?! not)|perhaps|probably|possibly|seems?|appears? (?:to|that)|suggests?|hints?'),
  'fr-CA': everyOne(
    'peuvent|peut|peut-être|pourrai(?:t|ent)|semble(?:nt)?|suggère(?:nt)?|laisse(?:nt)? (?:croire|entendre|penser)|probablement|vraisemblablement',
  ),
};

type Both = Readonly<Record<Locale, RegExp>>;
/** What says it, what may stand for it, and words by which one “not” serves several verbs. */
type Words = { said: Both; near: Both; joins?: RegExp };

const kinds: Readonly<Record<Lost['what'], Words>> = {
  denial: {
    said: { en: denies.en.plain, 'fr-CA': denies['fr-CA'].plain },
    near: { en: denies.en.near, 'fr-CA': denies['fr-CA'].near },
    joins: wholeWords('n?or'),
  },
  softening: { said: strict, near: softens },
};

/** What one language says and the other does not. */
export type Lost = { what: 'denial' | 'softening'; missing: Locale; sentence: string; index: number };

/**
 * The first sentence that denies or softens in one language, while its twin does neither in any wording known here, or denies less
 * often.
 */
export function lostMeaning(english: string, french: string): Lost | undefined {
  const pieces = alongside(english, french);
  const sides = pieces.map(({ en, 'fr-CA': fr }) => ({ en: plainEnglish(fold(en)), fr: plainFrench(fold(fr)) }));
  const inStep = sentencesOf(english).length === sentencesOf(french).length;
  for (const [index, { en, fr }] of sides.entries()) {
    if (/\?$/.test(en) || /\?$/.test(fr)) continue; // A question asks the same with and without “not”.
    for (const [what, words] of Object.entries(kinds) as [Lost['what'], Words][]) {
      const missing = fewer(en, fr, words);
      if (!missing || (!inStep && what === 'softening')) continue;
      // What is said beside it, or anywhere where the sentences do not go in step, may be it in another order.
      const around = inStep ? sides.slice(Math.max(0, index - 1), index + 2) : sides;
      if (around.length > 1 && surplus(around, words) === 0) continue;
      if (!inStep && fewer(textOf('en', sides), textOf('fr', sides), words) !== missing) continue;
      const { en: text, 'fr-CA': twin } = pieces[index] as Alongside;
      return { what, missing, sentence: { en: twin, 'fr-CA': text }[missing], index };
    }
  }
  return undefined;
}

type Side = { en: string; fr: string };

function textOf(language: keyof Side, sides: readonly Side[]): string {
  return sides.map((side) => side[language]).join(' ');
}

/** How much more often English says it in sentences that stand side by side. */
function surplus(sides: readonly Side[], { said }: Words): number {
  return sides.reduce((sum, { en, fr }) => sum + countOf(said.en, en) - countOf(said['fr-CA'], fr), 0);
}

/** The language that says something less often than its twin, even where all that might stand for it is counted. */
function fewer(english: string, french: string, { said, near, joins }: Words): Locale | undefined {
  const [en, fr] = [countOf(said.en, english), countOf(said['fr-CA'], french)];
  if (en > fr + countOf(near['fr-CA'], french)) return 'fr-CA';
  if (en > 0 && joins?.test(english)) return undefined;
  return fr > en + countOf(near.en, english) ? 'en' : undefined;
}

/** English without words that look like a “may” or a denial and are none. */
function plainEnglish(text: string): string {
  return text
    .replace(/May \d{1,4}|(?:\d|in|of|since|until|by|early|late|this|last|next) May(?!\p{L})/gu, '·')
    .replace(/without delay|no matter|no later than/giu, '·')
    .replace(/not (?=un\p{L})/giu, 'hardly ');
}

/** French without idioms that have the words of a denial and deny nothing, and with « ne … que » as « seulement ». */
function plainFrench(text: string): string {
  return text
    .replace(/tant que ((?:\p{L}|')+ ){1,3}ne (\p{L}+) pas/giu, '·')
    .replace(
      /sans (?:tarder|attendre|arrêt|cesse|danger|énergie|repos|délai|frais|faute|gravité|importance)|n'importe|tout ou rien|d'un pas|non voulue?s?|non plus/giu,
      '·',
    )
    .replace(/sans doute/giu, 'probablement')
    .replace(/ne tien(?:t|nent) pas en place/giu, 'manque de repos')
    .replace(/(?<!\p{L})(?:ne |n'(?:y |en )?)((?:\p{L}|')+ (?:(?!pas|plus|jamais|rien|guère|aucun)\p{L}+ )?)qu(?:e |')/giu, '$1 seulement ')
    .replace(/(?<!\p{L})(ne |n')((?:(?:\p{L}|')+ ){1,4}?)(?:pas|jamais|rien|aucune?|personne|guère|ni)(?!\p{L})/giu, '$1$2·')
    .replace(/(?<!\p{L})(?:pas|jamais|rien|aucune?|personne|ni)((?: (?:\p{L}|')+){0,8}? n(?:e |'))/giu, '·$1');
}
