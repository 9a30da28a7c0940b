import { useTranslations } from 'next-intl';

/** What every article ends with: this is information, not advice. */
export function Disclaimer() {
  const t = useTranslations('ArticleNotices');
  return (
    <section className="callout" aria-labelledby="disclaimer">
      <h2 id="disclaimer" className="callout__title">
        {t('disclaimerTitle')}
      </h2>
      <p className="small">{t('disclaimer')}</p>
      <p className="small">
        <strong>{t('demonstration')}</strong>
      </p>
    </section>
  );
}
