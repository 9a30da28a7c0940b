import { useLocale, useTranslations } from 'next-intl';
import { homePath, sectionPath } from '#lib/i18n/routing.ts';

/** Says that a page is not there, without blame, and offers ways on. */
export function NotFoundMessage() {
  const locale = useLocale();
  const t = useTranslations('NotFound');
  return (
    <div className="page-header">
      <div className="wrap not-found">
        <h1>{t('heading')}</h1>
        <p className="lede">{t('lead')}</p>
        <p>{t('way')}</p>
        <ul className="dots">
          <li>
            <a href={homePath(locale)}>{t('home')}</a>
          </li>
          <li>
            <a href={sectionPath('articles', locale)}>{t('articles')}</a>
          </li>
        </ul>
      </div>
    </div>
  );
}
