import { useLocale, useTranslations } from 'next-intl';
import type { StaleTwin } from '#lib/check/stale-twins.ts';
import { formatDate } from '#lib/i18n/format.ts';

/** Says that a section may be behind the other language, since when, and where to read it there. */
export function StaleSection({ twin: { since, locale, address } }: { twin: StaleTwin }) {
  const t = useTranslations('StaleSection');
  const link = (words: React.ReactNode) => (
    <a href={address} hrefLang={locale}>
      {words}
    </a>
  );
  return (
    <div className="callout">
      <p>{t.rich('note', { date: formatDate(since, useLocale()), link })}</p>
    </div>
  );
}
