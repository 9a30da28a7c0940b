import type { Locale } from '../../i18n/locales.ts';

const disclaimed: Readonly<Record<Locale, RegExp>> = {
  en: /(?:promise|guarantee)[^.]*?[,;:] (?:but|yet|still|however),? (.*)$/isu,
  'fr-CA': /(?:promett|promet |garanti)[^.]*?[,;:] (?:mais|pourtant|cependant|toutefois),? (.*)$/isu,
};

/** What a folded sentence goes on to say once it has promised nothing: “no guarantee, yet …”; nothing where it does not go on. */
export function afterDisclaimer(text: string, locale: Locale): string | undefined {
  return disclaimed[locale].exec(text)?.[1];
}
