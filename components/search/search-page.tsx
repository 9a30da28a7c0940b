import { useLocale, useTranslations } from 'next-intl';
import { PageHead } from '#components/layout/page-head.tsx';
import { SearchForm } from '#components/search/search-form.tsx';
import { SearchHelp } from '#components/search/search-help.tsx';
import { SearchNarrowing } from '#components/search/search-narrowing.tsx';
import { SearchResults } from '#components/search/search-results.tsx';
import { SearchStart } from '#components/search/search-start.tsx';
import { otherLocale } from '#lib/i18n/locales.ts';
import { sectionPath } from '#lib/i18n/routing.ts';

type Props = { script: string };

/**
 * The search page without a query, and the template of every answer: each `data-part` is filled and shown by
 * lib/search/show-answer.ts when it applies.
 */
export function SearchPage({ script }: Props) {
  const other = otherLocale(useLocale());
  const t = useTranslations('Search');
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <div className="wrap search" data-template="">
        <SearchForm script={script} />
        <p className="search__count" role="status" data-part="status" />
        <div data-answer="">
          <SearchHelp />
          <p className="search__other" data-part="anyway" hidden>
            <a href=".">{t('dangerAnyway')}</a>
          </p>
          <p className="search__note" data-part="notes" hidden />
          <p className="search__other" data-part="other" lang={other} hidden>
            <a href={sectionPath('search', other)} hrefLang={other}>
              {t('title')}
            </a>
          </p>
          <div className="search__grid" data-part="found" hidden>
            <SearchNarrowing script={script} />
            <SearchResults />
          </div>
          <div data-part="none" hidden>
            <h2>{t('noneTitle')}</h2>
            <p>{t('noneLead')}</p>
            <SearchStart />
          </div>
          <div data-part="start">
            <SearchStart />
          </div>
        </div>
      </div>
    </>
  );
}
