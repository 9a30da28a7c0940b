import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '#components/ui/icon.tsx';
import type { Library } from '#lib/content/library.ts';
import { entryPath } from '#lib/content/queries.ts';
import { formatPhone } from '#lib/i18n/format.ts';
import { sitePhone } from '#lib/site.ts';

type Props = { library: Library };

/** What becomes of the answers, before anything is asked, folded to leave the first question in sight; the number of days is the longest of all places. */
export function PrivacyBox({ library }: Props) {
  const locale = useLocale();
  const t = useTranslations('RequestPage.privacy');
  const notice = library.notices.find(({ id }) => id === 'privacy');
  const days = Math.max(...library.locations.map(({ meta }) => meta.requests.eraseAfterDays));
  return (
    <section className="privacy" aria-label={t('heading')}>
      <p>
        <strong>{t('demonstration')}</strong>
      </p>
      <details>
        <summary>
          <Icon name="lock" />
          {t('heading')}
        </summary>
        <p>{t('text', { days })}</p>
        {notice && (
          <p>
            <a href={entryPath('legal', notice, locale)}>{t('link')}</a>
          </p>
        )}
        <h2>{t('rightsHeading')}</h2>
        <p>{t('rights', { phone: formatPhone(sitePhone) })}</p>
      </details>
    </section>
  );
}
