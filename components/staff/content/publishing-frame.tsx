import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Tabs } from '#components/staff/content/tabs.tsx';
import { Outcome } from '#components/staff/outcome.tsx';
import { StaffPage } from '#components/staff/staff-page.tsx';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import type { Staff } from '#lib/staff/roles.ts';

type Props = {
  staff: Staff;
  page: 'publishing' | 'publishing/releases' | 'publishing/archive';
  problem?: string | undefined;
  done?: string | undefined;
  children: ReactNode;
};

/** The three pages about what is online, was online and goes online. */
export function PublishingFrame({ staff, page, problem, done, children }: Props) {
  const locale = useLocale();
  const t = useTranslations('StaffPublishing');
  const tabs = (['publishing', 'publishing/releases', 'publishing/archive'] as const).map((id) => ({
    id,
    words: t(`tabs.${id === 'publishing' ? 'now' : id === 'publishing/releases' ? 'releases' : 'archive'}`),
    path: staffPath(locale, id),
  }));
  return (
    <StaffPage staff={staff} page={page}>
      <Outcome done={done} problem={problem} />
      <h1>{page === 'publishing/archive' ? t('archive.title') : t('title')}</h1>
      <Tabs label={t('title')} current={page} tabs={tabs} />
      {children}
    </StaffPage>
  );
}
