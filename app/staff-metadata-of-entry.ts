import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import type { Locale } from '#lib/i18n/locales.ts';

/**
 * The head of a page about one entry, named by what the page does and by the title of the entry, so that whoever has several open tells
 * them apart. It is made beside the page, which refuses whoever may not see it: they find no title, and are told what the page does.
 */
export async function entryMetadata(
  find: (locale: Locale) => Promise<string | undefined>,
  named: (title: string) => string,
  unnamed: string,
): Promise<Metadata> {
  const [t, title] = await Promise.all([getTranslations('Staff'), currentLocale().then(find)]);
  return { title: t('title', { page: title === undefined ? unnamed : named(title) }) };
}
