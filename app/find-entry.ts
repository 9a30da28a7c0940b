import { notFound, permanentRedirect } from 'next/navigation';
import type { Entry, Library } from '#lib/content/library.ts';
import { loadLibrary } from '#lib/content/load.ts';
import { entryPath, findBySlug } from '#lib/content/queries.ts';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import type { Section } from '#lib/i18n/routing.ts';

/** The entry an address names; another language’s slug is sent to the right address for good, an unknown one is not found. */
export async function findEntry<E extends Entry<unknown, { slug: string }>>(
  section: Section,
  params: Promise<{ slug: string }>,
  entriesOf: (library: Library) => readonly E[],
) {
  const [{ slug }, locale] = await Promise.all([params, currentLocale()]);
  const library = loadLibrary();
  const found = findBySlug(entriesOf(library), slug, locale);
  if (!found) notFound();
  const path = entryPath(section, found.entry, locale);
  if (found.slugLocale !== locale && found.entry.texts[locale]) permanentRedirect(path);
  return { library, entry: found.entry, locale, path };
}
