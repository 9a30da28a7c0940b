import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { readFlash } from '#lib/staff/flash.ts';

/**
 * The head of a page about one entry, named by what the page does and by the title of the entry, so that whoever has several open tells
 * them apart; “Error” stands before it where a form was refused. It is made beside the page, which refuses whoever may not see it: they
 * find no title, and are told what the page does.
 *
 * @param page its address below `/staff`
 */
export async function entryMetadata(
  find: (locale: Locale) => Promise<string | undefined>,
  named: (title: string) => string,
  unnamed: string,
  page: string,
): Promise<Metadata> {
  const [t, entry] = await Promise.all([getTranslations('Staff'), currentLocale().then(find)]);
  const title = t('title', { page: entry === undefined ? unnamed : named(entry) });
  const { problem } = readFlash(await headers(), page, new Date());
  return { title: problem === undefined ? title : (await getTranslations('RequestForm'))('errorPrefix', { title }) };
}
