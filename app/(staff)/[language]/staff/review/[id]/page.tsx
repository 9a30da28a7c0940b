import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { entryMetadata } from '#app/staff-metadata-of-entry.ts';
import { looks, ReviewPage } from '#components/staff/content/review-page.tsx';
import { decisionDone, decisionProblem } from '#lib/editorial/decision-words.ts';
import { proposalTitle } from '#lib/editorial/entry-title.ts';
import { reviewView } from '#lib/editorial/review-view.ts';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { readFlash } from '#lib/staff/flash.ts';
import { requireStaff } from '#lib/staff/require-staff.ts';

type Props = PageProps<'/[language]/staff/review/[id]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { id }] = await Promise.all([getTranslations('StaffReview'), params]);
  return entryMetadata(
    (locale) => proposalTitle(params, locale),
    (title) => t('of', { title }),
    t('title'),
    `review/${id}`,
  );
}

export default async function StaffReviewPage({ params, searchParams }: Props) {
  const staff = await requireStaff('editor', 'admin');
  const [locale, now, { id }, { as }] = [await currentLocale(), new Date(), await params, await searchParams];
  const view = await reviewView(id, staff, locale, now);
  if (!view) notFound();
  const flash = readFlash(await headers(), `review/${id}`, now);
  return (
    <ReviewPage
      staff={staff}
      view={view}
      tab={looks.find((look) => look === as) ?? 'page'}
      problem={decisionProblem(flash, locale)}
      done={decisionDone(flash, locale)}
      typed={flash.typed ?? {}}
    />
  );
}
