import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { entryTitle } from '#lib/editorial/entry-title.ts';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import type { Locale } from '#lib/i18n/locales.ts';

type Key = Parameters<Awaited<ReturnType<typeof getTranslations<'Staff'>>>>[0];

/** The head of a page of the staff area, named by the words of its title. */
export async function staffMetadata(title: Key): Promise<Metadata> {
  const t = await getTranslations('Staff');
  return { title: t('title', { page: t(title) }) };
}

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

/** The head of a page that does something with the entry that its address names. */
export async function actMetadata(
  params: Parameters<typeof entryTitle>[0],
  act: 'address' | 'ask' | 'copy' | 'history' | 'retire' | 'reviewed',
): Promise<Metadata> {
  const t = await getTranslations('StaffContent');
  const named = (title: string) => t(`${act}.title`, { title });
  return entryMetadata((locale) => entryTitle(params, locale), named, t(`acts.${act}`));
}
