import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';

type Key = Parameters<Awaited<ReturnType<typeof getTranslations<'Staff'>>>>[0];

/** The head of a page of the staff area, named by the words of its title. */
export async function staffMetadata(title: Key): Promise<Metadata> {
  const t = await getTranslations('Staff');
  return { title: t('title', { page: t(title) }) };
}
