import type { AnyWorded } from '../content/texts.ts';
import { textsOf } from '../content/texts.ts';
import { addressedSectionOf } from '../edit/move-address.ts';
import type { Locale } from '../i18n/locales.ts';
import { sectionPath } from '../i18n/routing.ts';

/** The slug of an entry in each language it has, and what stands before it in its address. */
export function slugsOf(entry: AnyWorded): Partial<Record<Locale, { before: string; slug: string }>> {
  const section = addressedSectionOf(entry);
  if (section === undefined) return {};
  return Object.fromEntries(
    textsOf(entry).flatMap(({ locale, text: { words } }) =>
      'slug' in words ? [[locale, { before: `${sectionPath(section, locale)}/`, slug: words.slug }]] : [],
    ),
  );
}
