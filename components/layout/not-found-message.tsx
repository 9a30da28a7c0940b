import { useLocale, useTranslations } from 'next-intl';
import { Thumb } from '#components/art/thumb.tsx';
import { SearchForm } from '#components/search/search-form.tsx';
import { homePath, sectionPath } from '#lib/i18n/routing.ts';

type Props = { searchScript: string };

/** Says that a page is not there, without blame, and offers ways on. */
export function NotFoundMessage({ searchScript }: Props) {
  const locale = useLocale();
  const t = useTranslations('NotFound');
  return (
    <div className="page-header">
      <div className="wrap not-found">
        <h1>{t('heading')}</h1>
        <p className="lede">{t('lead')}</p>
        <SearchForm script={searchScript} />
        <p>{t('way')}</p>
        <ul className="dots">
          <li>
            <a href={homePath(locale)}>{t('home')}</a>
          </li>
          <li>
            <a href={sectionPath('articles', locale)}>{t('articles')}</a>
          </li>
        </ul>
        <Thumb art="lost" />
      </div>
    </div>
  );
}
