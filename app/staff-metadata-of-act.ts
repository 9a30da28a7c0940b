import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { entryMetadata } from '#app/staff-metadata-of-entry.ts';
import { entryTitle } from '#lib/editorial/entry-title.ts';

/** The head of a page that does something with the entry that its address names. */
export async function actMetadata(
  params: Parameters<typeof entryTitle>[0],
  act: 'address' | 'ask' | 'copy' | 'history' | 'retire' | 'reviewed',
): Promise<Metadata> {
  const [t, { collection, id }] = await Promise.all([getTranslations('StaffContent'), params]);
  const named = (title: string) => t(`${act}.title`, { title });
  return entryMetadata((locale) => entryTitle(params, locale), named, t(`acts.${act}`), `content/${collection}/${id}/${act}`);
}
