import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { entryMetadata } from '#app/staff-metadata-of-entry.ts';
import { FactsPage } from '#components/staff/editor/facts-page.tsx';
import { readEntryName } from '#lib/edit/entry-files.ts';
import { titleIn } from '#lib/edit/title-in.ts';
import { checkedNow } from '#lib/editorial/checked-now.ts';
import { entryTitle } from '#lib/editorial/entry-title.ts';
import { factsAside } from '#lib/editorial/facts-aside.ts';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { entryNames } from '#lib/staff/editor/entry-names.ts';
import { tieProblems } from '#lib/staff/editor/fact-problems.ts';
import { openFacts } from '#lib/staff/editor/open-facts.ts';
import { readFlash } from '#lib/staff/flash.ts';
import { requireStaff } from '#lib/staff/require-staff.ts';
import '../../../../../../../styles/staff-editor.css';

type Props = PageProps<'/[language]/staff/content/[collection]/[id]/facts'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { collection, id }] = await Promise.all([getTranslations('StaffEditor'), params]);
  return entryMetadata(
    (locale) => entryTitle(params, locale),
    (title) => t('facts.title', { title }),
    t('tabs.facts'),
    `content/${collection}/${id}/facts`,
  );
}

export default async function StaffFactsPage({ params }: Props) {
  const staff = await requireStaff('editor', 'admin');
  const { collection, id } = await params;
  const opened = await openFacts(collection, id);
  const name = readEntryName(collection, id);
  if (!opened || !name) notFound();
  const entry = `${collection}/${id}`;
  const flash = await flashOf(entry);
  const { library, problems } = await checkedNow();
  const locale = await currentLocale();
  const title = titleIn(library, name, locale);
  const names = entryNames(library, locale);
  const own = problems.filter(({ file, severity }) => file === opened.file.file && severity !== 'advice');
  const found = tieProblems(own, opened.file.text ?? '', opened.parts);
  const beside = factsAside(library, name, locale);
  return <FactsPage {...{ staff, entry, title, opened, names, found, beside, flash }} />;
}

/** What became of the form when it was sent. */
async function flashOf(entry: string) {
  return readFlash(await headers(), `content/${entry}/facts`, new Date());
}
