import type { Locale } from '../../i18n/locales.ts';

/** What leads up to the name of a comparison group: “better than people in a …”, « davantage que chez … ». */
export const comparing: Readonly<Record<Locale, RegExp>> = {
  en: /(?:(?:more|less|better|worse|lower|higher|fewer|longer|faster|superior|milder)(?: \p{L}+){0,5}? (?:than|to)|compared (?:with|to)|against|versus) (?:(?:people|those|patients|adults|women|a|an|the|on|in|given|with|who|did|had|took|taking|receiving|doing|of|group|groups|getting|after) )*$/iu,
  'fr-CA':
    /(?:(?:moins|plus|mieux|davantage|meilleure?s?|pire)(?: (?:\p{L}|')+){0,5}? qu(?:e |')|par rapport (?:à|aux) ?|comparée?s? (?:à|aux?|avec) ?|comparativement (?:à|aux) ?|contre )(?:(?:les|des|ceux|celles|personnes|gens|avec|de|la|le|une?|sous|groupe|chez|qui|recevaient|faisaient|sur|dans|en) |l'|d')*$/iu,
};
