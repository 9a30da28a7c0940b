import { translationStates } from '../check/translation-state.ts';
import type { AnyWorded } from '../content/texts.ts';
import type { Locale } from '../i18n/locales.ts';
import { locales } from '../i18n/locales.ts';

/**
 * How the two languages of an entry stand: both in one file; agreed; some sections of one behind the other, or changed in both; one
 * missing, or there and not to be read; nobody has said yet that they agree.
 */
export type LanguageState =
  | { kind: 'together' | 'agree' | 'unsaid' }
  | { kind: 'missing' | 'unread'; locale: Locale }
  | { kind: 'behind'; locale: Locale; sections: number }
  | { kind: 'apart'; sections: number };

/** How the languages of an entry stand to each other; the library leaves out a text that cannot be read as it does one without a file. */
export function languageState(entry: AnyWorded, hasFile: (locale: Locale) => boolean): LanguageState {
  const missing = locales.find((locale) => entry.texts[locale] === undefined);
  if (missing) return { kind: hasFile(missing) ? 'unread' : 'missing', locale: missing };
  const behind: Record<Locale, number> = { en: 0, 'fr-CA': 0 };
  let apart = 0;
  let unsaid = 0;
  for (const section of translationStates(entry)) {
    const lacking = locales.find((locale) => section.places[locale] === undefined);
    if (lacking) behind[lacking] += 1;
    else if (section.state === 'missing') unsaid += 1;
    else if (section.state === 'stale') {
      const still = locales.find((locale) => !section.changed.includes(locale));
      if (still) behind[still] += 1;
      else apart += 1;
    }
  }
  const only = locales.filter((locale) => behind[locale] > 0);
  const [first] = only;
  if (first && only.length === 1 && apart === 0) return { kind: 'behind', locale: first, sections: behind[first] };
  const sections = apart + behind.en + behind['fr-CA'];
  if (sections > 0) return { kind: 'apart', sections };
  return { kind: unsaid > 0 ? 'unsaid' : 'agree' };
}
