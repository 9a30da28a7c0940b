import type { Locale } from '../../i18n/locales.ts';
import type { Concept } from './concepts.ts';
import { speaksOf } from './words.ts';

const softening = ['negation', 'hedge', 'conditional', 'unknown'] as const satisfies readonly Concept[];

const asked: Readonly<Record<Locale, RegExp>> = { en: /^(?:do|does|did|is|are|can|will|should) \p{L}+ [^.]*\?/iu, 'fr-CA': /est-ce qu/iu };

/** Is a folded sentence a question? */
export function isQuestion(text: string, locale: Locale): boolean {
  return /\?[»”")\s]*$/u.test(text) || asked[locale].test(text);
}

/**
 * Does a folded sentence assert what it says: no negation, no hedge, no condition, no question?
 *
 * @param despite what may stand in it all the same
 */
export function affirms(text: string, locale: Locale, despite: readonly Concept[] = []): boolean {
  const plain = text.replace(
    /(?<!\p{L})n'(?:(?:a|ont|avait|avaient) (?!pas|plus|jamais|rien|su|dit|montré|prouvé)\p{L}+|amélior\p{L}+) que |(?<!\p{L})a few (?:seconds|minutes|hours|days|weeks|months|years|sessions|visits)|who (?:tr(?:y|ies|ied)|test(?:s|ed)?)|qui (?:essaient|essaie|testent)|what (?:it|they|this|(?:[\p{L}-]+ ){1,2}[\p{L}-]+) can do|ce (?:que|dont) (?:il|elle|cela) (?:peut|est capable)|(?:than|beats?|beat) (?:doing )?nothing|(?:than|as) (?:those|people|women|others) who (?:did|had|took|got|were given) (?:none|nothing|not)|mieux que (?:de ne )?rien(?: faire)?|que (?:ceux|celles|les gens|les autres) qui n'(?:en )?(?:ont|avaient|faisaient|prenaient)(?: \p{L}+)? (?:pas|rien|aucune?)|sans (?:contredit|conteste|l'ombre d'un doute|aucun doute|doute aucun)|without (?:question|doubt|dispute)|(?:n'étaient pas|not) (?:tou(?:te)?s |all )?(?:randomisée?s?|randomi[sz]ed)|than (?:[\p{L}-]+ ){1,3}(?:can|could|might)(?= ?[,.;]|$)|when it comes to|when you (?:wake|get) up|^(?:when|whenever) (?:the|your|their) (?:pain|fatigue|sleep|illness|symptoms?|flares?|nights?) (?:is|are|gets?|becomes?|strikes?|flares?)(?!\p{L})(?=[^,]{0,40},)|^(?:quand|lorsque) (?:la|le|les|votre|vos) (?:douleurs?|fatigue|sommeil|maladie|symptômes?|poussées?|nuits?)(?!\p{L})(?=[^,]{0,50},)|quand on parle de|en ce qui concerne|(?:à )?faibles? doses?|low[- ]doses?|qu(?:e |')(?:sans|en l'absence de) (?:aucun )?traitement|than (?:without|with no) (?:it|treatment)(?!\p{L})|sans (?:groupe|placebo|comparaison|témoin|gluten|sucre|sel|produits laitiers|viande)|without (?:an? )?(?:control|comparison|placebo)|no (?:control|comparison) group|not (?:so )?long ago|douleurs? (?:\p{L}+ )?plus faibles?|(?<=, )which (?!is why)|(?:that|this|which) is why|(?:c'est|voilà) pourquoi/giu,
    '·',
  );
  return !isQuestion(text, locale) && softening.every((concept) => despite.includes(concept) || !speaksOf(concept, plain, locale));
}

/** A sentence without some of its letters, so that the “no” of “no side effects” does not count as a denial of it. */
export function without(text: string, { from, to }: { from: number; to: number }): string {
  return `${text.slice(0, from)}·${text.slice(to)}`;
}
