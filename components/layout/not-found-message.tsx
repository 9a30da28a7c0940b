import { useLocale, useTranslations } from 'next-intl';
import { Thumb } from '#components/art/thumb.tsx';
import { SearchForm } from '#components/search/search-form.tsx';
import type { Library } from '#lib/content/library.ts';
import { searchSuggestions } from '#lib/content/queries.ts';
import { homePath, sectionPath } from '#lib/i18n/routing.ts';

type Props = { library: Library };

/** Says that a page is not there, without blame, and offers ways on. */
export function NotFoundMessage({ library }: Props) {
  const locale = useLocale();
  const t = useTranslations('NotFound');
  return (
    <div className="page-header">
      <div className="wrap not-found">
        <h1>{t('heading')}</h1>
        <p className="lede">{t('lead')}</p>
        <SearchForm suggestions={searchSuggestions(library, locale)} />
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
