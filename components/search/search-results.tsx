import { useLocale, useTranslations } from 'next-intl';
import { SampleTag } from '#components/ui/sample-tag.tsx';
import { sectionPath } from '#lib/i18n/routing.ts';

/** The short answer, the results and their pages; one result and one page link are drawn here, to be copied. */
export function SearchResults() {
  const locale = useLocale();
  const t = useTranslations('Search');
  return (
    <div>
      <section className="search__short" aria-labelledby="in-short" data-part="short" hidden>
        <h2 id="in-short">{t('short')}</h2>
        <p>
          <b data-say="name" /> <span data-say="definition" /> <a href={sectionPath('glossary', locale)}>{t('shortMore')}</a>
        </p>
      </section>
      <template data-draw="result">
        <li>
          <p className="kind">
            <span data-say="type" />{' '}
            <span data-say="sample">
              <SampleTag />
            </span>
          </p>
          <h2>
            <a href="." data-say="title">
              {t('title')}
            </a>
          </h2>
          <p data-say="snippet" />
          <p className="results__section" data-say="section">
            {t('section')} <a href=".">{t('title')}</a>
          </p>
          <p className="meta" data-say="facts" />
        </li>
      </template>
      <ol className="results" data-part="results" />
      <nav className="pager" aria-label={t('pages')} data-part="pager" hidden>
        <ul data-part="pages" />
      </nav>
      <template data-draw="page">
        <li>
          <a href=".">{t('next')}</a>
        </li>
      </template>
      <div className="search__missed">
        <h2>{t('missedTitle')}</h2>
        <p>{t('missedLead')}</p>
      </div>
    </div>
  );
}
