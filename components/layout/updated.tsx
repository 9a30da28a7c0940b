import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { formatDate } from '#lib/i18n/format.ts';

type Props = { date: string };

/** The day on which the words of a page last changed. */
export function Updated({ date }: Props) {
  const locale = useLocale();
  const t = useTranslations('LegalPage');
  return (
    <p className="small muted">
      {t.rich('updated', { date: formatDate(date, locale), b: (day: ReactNode) => <time dateTime={date}>{day}</time> })}
    </p>
  );
}
