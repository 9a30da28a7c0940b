import { useLocale, useTranslations } from 'next-intl';
import { PageHead } from '#components/layout/page-head.tsx';
import { SearchForm } from '#components/search/search-form.tsx';
import { SearchHelp } from '#components/search/search-help.tsx';
import { SearchNarrowing } from '#components/search/search-narrowing.tsx';
import { SearchResults } from '#components/search/search-results.tsx';
import { SearchStart } from '#components/search/search-start.tsx';
import { otherLocale } from '#lib/i18n/locales.ts';
import { sectionPath } from '#lib/i18n/routing.ts';
import { slot } from '#lib/templates/slots.ts';

type Props = { script: string };

/**
 * The search page without a query, and the template of every answer: each slot is filled and shown by lib/search/show-view.ts
 * when it applies.
 */
export function SearchPage({ script }: Props) {
  const locale = useLocale();
  const other = otherLocale(locale);
  const t = useTranslations('Search');
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <div className="wrap search" data-template="">
        <SearchForm script={script} />
        <p className="search__count" role="status" {...slot('status')} />
        <div data-answer="">
          <SearchHelp />
          <p className="search__other" {...slot('anyway')} hidden>
            <a href={sectionPath('search', locale)} {...slot('anywayLink')}>
              {t('dangerAnyway')}
            </a>
          </p>
          <p className="search__note" {...slot('notes')} hidden />
          <p className="search__other" {...slot('other')} lang={other} hidden>
            <a href={sectionPath('search', other)} hrefLang={other} {...slot('otherLink')}>
              {t('title')}
            </a>
          </p>
          <div className="search__grid" {...slot('found')} hidden>
            <SearchNarrowing script={script} />
            <SearchResults />
          </div>
          <div {...slot('none')} hidden>
            <h2>{t('noneTitle')}</h2>
            <p>{t('noneLead')}</p>
            <SearchStart />
          </div>
          <div {...slot('start')}>
            <SearchStart />
          </div>
        </div>
      </div>
    </>
  );
}
