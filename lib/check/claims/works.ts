import type { Locale } from '../../i18n/locales.ts';
import { placesOf, speaksOf, whereOf } from './words.ts';

/** Words after which a treatment is what does something: “relieved by”, “after three infusions”, « grâce à ». */
const agent: Readonly<Record<Locale, RegExp>> = {
  en: /(?:by|with|thanks to|after|following|from|under|on|when you (?:take|use|try)|once you (?:start|begin)|to) (?:\p{L}+ ){0,3}$/iu,
  'fr-CA':
    /(?:par|avec|grâce (?:à|au|aux)|après|à la suite (?:de|du|des)|sous|dès|au|à|aux|quand (?:on|vous) (?:prend|prenez|fait|faites)|en (?:prenant|faisant)) ?(?:(?:\p{L}|')+ ){0,3}(?:\p{L}+')?$/iu,
};
/** A change for the better as a noun: “a clear drop in pain”, « une nette diminution des symptômes ». */
const change: Readonly<Record<Locale, RegExp>> = {
  en: /(?:drop|decrease|reduction|fall|improvement|easing|relief|decline|disappearance|end)s? (?:in|of|from|to)(?!\p{L})/iu,
  'fr-CA':
    /(?:diminution|baisse|réduction|amélioration|soulagement|disparition|recul|apaisement|atténuation|fin)s? (?:de |du |des |d'|de l'|de la )/iu,
};
/** The treatment named only as “it”, at the beginning of a sentence. */
const pronoun: Readonly<Record<Locale, RegExp>> = {
  en: /^(?:it|this|they|these|doing so|the (?:combination|effect|process|technique|procedure|substance|molecule|product)) (?:also |even |quickly |really |gently |then |actually )*/iu,
  'fr-CA':
    /^(?:(?:il|elle|ils|elles|cela|ça|ceci|ce dernier|cette dernière|(?:la|cette) (?:combinaison|technique|substance|molécule|procédure|intervention)|(?:le|ce) (?:produit|procédé))) (?:aussi |même )*/iu,
};

/** Effects that name what they are on. */
const complete =
  /relief|soulagement|results?$|résultats|bienfaits|benefits?$|effects?$|wonders|merveilles|calming|soothing|healing|analgesic|relieving|inflammatory|relaxing|calmant|apaisant|sédati|analgésique|guérisseu|inflammatoire|relaxant|antidouleur|réparat/iu;

const reach = 100;

/** Does a folded sentence say that a treatment changes how people feel, in whichever order: actively, passively, or as a noun? */
export function saysItWorks(text: string, locale: Locale): boolean {
  return (
    actsOn(text, locale) || isRelievedBy(text, locale) || changesWith(text, locale) || fareBetter(text, locale) || itDoes(text, locale)
  );
}

/** A treatment, then what it does, then to what. */
function actsOn(text: string, locale: Locale): boolean {
  const treatment = whereOf('treatment', text, locale);
  if (!treatment) return false;
  const rest = text.slice(treatment.to);
  if (speaksOf('works', rest, locale)) return true;
  const effect = whereOf('effect', rest, locale);
  return effect !== undefined && effect.from < 90 && (speaksOf('outcome', rest, locale) || complete.test(effect.words));
}

/** “Pain is relieved by exercise”, “fatigue responds to the medicine”. */
function isRelievedBy(text: string, locale: Locale): boolean {
  const outcome = whereOf('outcome', text, locale);
  if (!outcome) return false;
  return placesOf('effect', text.slice(outcome.to), locale).some(({ from, to }) => {
    const [start, end] = [outcome.to + from, outcome.to + to];
    return start - outcome.to < reach / 2 && namesAgent(text, end, locale);
  });
}

/** “A clear drop in pain after three infusions”. */
function changesWith(text: string, locale: Locale): boolean {
  const match = change[locale].exec(text);
  if (!match) return false;
  const rest = text.slice(match.index);
  const outcome = whereOf('outcome', rest, locale);
  return (
    outcome !== undefined &&
    outcome.from < reach / 2 &&
    (namesAgent(text, match.index + outcome.to, locale) || speaksOf('course', rest.slice(outcome.to), locale))
  );
}

/** “They had less pain with the medicine”. */
function fareBetter(text: string, locale: Locale): boolean {
  const match = faring[locale].exec(text);
  return match !== null && namesAgent(text, match.index + match[0].length, locale);
}

const faring: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:hurts?|ached?|aches) (?:\p{L}+ )?less|(?:ha(?:d|ve|s)|feels?|felt) (?:\p{L}+ )?less (?:pain|fatigue)|(?:sleeps?|slept|felt|feels?|fared?) (?:\p{L}+ )?(?:better|brighter|lighter|livelier|calmer)(?!\p{L})/iu,
  'fr-CA':
    /(?<!\p{L})(?:avaient|avait|ont|a|eu) (?:\p{L}+ )?moins (?:mal|de douleurs?|de fatigue)|dor\p{L}+ (?:\p{L}+ )?mieux|(?:allaient|allait|vont|va|se sentent|se sentaient) (?:\p{L}+ )?mieux(?!\p{L})/iu,
};

function namesAgent(text: string, from: number, locale: Locale): boolean {
  return placesOf('treatment', text.slice(from), locale).some(
    (treatment) => treatment.from < reach && agent[locale].test(text.slice(from, from + treatment.from)),
  );
}

function itDoes(text: string, locale: Locale): boolean {
  const match = pronoun[locale].exec(text);
  if (!match) return false;
  const rest = text.slice(match[0].length);
  const effect = whereOf('effect', rest, locale);
  return effect !== undefined && effect.from < 3 && speaksOf('outcome', rest.slice(effect.to, effect.to + 60), locale);
}
