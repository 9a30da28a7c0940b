import type { Locale } from '../../i18n/locales.ts';

/** Where a sentence turns, and what it goes on to say. */
const turns: Readonly<Record<Locale, string>> = {
  en: '[,;:] (?:but|yet|still|however),? (.*)$',
  'fr-CA': '[,;:] (?:mais|pourtant|cependant|toutefois),? (.*)$',
};

const turned: Readonly<Record<Locale, RegExp>> = {
  en: new RegExp(turns.en, 'isu'),
  'fr-CA': new RegExp(turns['fr-CA'], 'isu'),
};

const disclaimed: Readonly<Record<Locale, RegExp>> = {
  en: new RegExp(`(?:promise|guarantee)[^.]*?${turns.en}`, 'isu'),
  'fr-CA': new RegExp(`(?:promett|promet |garanti)[^.]*?${turns['fr-CA']}`, 'isu'),
};

/** What a folded sentence goes on to say after its first “but”; nothing where it has none. */
export function afterBut(text: string, locale: Locale): string | undefined {
  return turned[locale].exec(text)?.[1];
}

/** What a folded sentence goes on to say once it has promised nothing: “no guarantee, yet …”; nothing where it does not go on. */
export function afterDisclaimer(text: string, locale: Locale): string | undefined {
  return disclaimed[locale].exec(text)?.[1];
}
