import type { Locale } from '../../i18n/locales.ts';

/** Where a sentence turns, and what it goes on to say. */
const turns: Readonly<Record<Locale, string>> = {
  en: '[,;:] (?:but|yet|still|however|though|although),? (.*)$',
  'fr-CA': '[,;:] (?:mais|pourtant|cependant|toutefois),? (.*)$',
};

/** What a sentence grants before it says what it means: “Although every story differs, …”, « Sans généraliser, … ». */
const granted: Readonly<Record<Locale, RegExp>> = {
  en: /^(?:while|whilst|though|although|even (?:if|though)|as with (?:any|every|all)|without (?:wanting to )?(?:mak|claim|generali[sz]|exaggerat|promis|replac|be)(?:e|ing)(?!\p{L}))[^,;:]{0,90}, (.*)$/isu,
  'fr-CA':
    /^(?:même si|bien qu[e']|quoique|comme (?:tout|toute|tous|toutes)(?!\p{L})|malgré|sans (?:vouloir )?(?!autre)(?:\p{L}+(?:er|ir|re))(?!\p{L}))[^,;:]{0,90}, (.*)$/isu,
};

const turned: Readonly<Record<Locale, RegExp>> = {
  en: new RegExp(turns.en, 'isu'),
  'fr-CA': new RegExp(turns['fr-CA'], 'isu'),
};

/** What a folded sentence goes on to say after its first “but”; nothing where it has none. */
export function afterBut(text: string, locale: Locale): string | undefined {
  return turned[locale].exec(text)?.[1];
}

/** What a folded sentence says once it has been careful: after its “but”, or after what it grants first; nothing where it does neither. */
export function afterCaution(text: string, locale: Locale): string | undefined {
  return afterBut(text, locale) ?? granted[locale].exec(text)?.[1];
}
