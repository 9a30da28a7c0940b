import { useLocale, useTranslations } from 'next-intl';
import type { Corrected } from '#lib/content/corrections.ts';
import { formatDate } from '#lib/i18n/format.ts';

type Props = { corrections: readonly Corrected[] };

/** What was set right in public, the latest first, each with its page. */
export function CorrectionList({ corrections }: Props) {
  const locale = useLocale();
  const t = useTranslations('Corrections');
  if (corrections.length === 0) return <p>{t('none')}</p>;
  return (
    <ul className="corrections">
      {corrections.map(({ id, on, said, page }) => (
        <li key={id} id={id}>
          <h3>{page ? <a href={page.path}>{page.title}</a> : t('gone')}</h3>
          <p className="small muted">
            <time dateTime={on}>{formatDate(on, locale)}</time>
          </p>
          <p>{said}</p>
        </li>
      ))}
    </ul>
  );
}
