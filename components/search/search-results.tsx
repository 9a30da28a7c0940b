import { useLocale, useTranslations } from 'next-intl';
import { SampleTag } from '#components/ui/sample-tag.tsx';
import { sectionPath } from '#lib/i18n/routing.ts';
import { slot } from '#lib/templates/slots.ts';

/** The short answer, the results and their pages; one result and one page link are drawn here, to be copied. */
export function SearchResults() {
  const locale = useLocale();
  const t = useTranslations('Search');
  return (
    <div>
      <section className="search__short" aria-labelledby="in-short" {...slot('short')} hidden>
        <h2 id="in-short">{t('short')}</h2>
        <p>
          <b {...slot('shortName')} /> <span {...slot('shortDefinition')} />{' '}
          <a href={sectionPath('glossary', locale)} {...slot('shortLink')}>
            {t('shortMore')}
          </a>
        </p>
      </section>
      <template {...slot('result')}>
        <li>
          <p className="kind">
            <span {...slot('resultType')} />{' '}
            <span {...slot('resultSample')}>
              <SampleTag />
            </span>
          </p>
          <h2>
            <a href="." {...slot('resultLink')}>
              {t('title')}
            </a>
          </h2>
          <p {...slot('snippet')} />
          <p className="results__section" {...slot('resultSection')}>
            {t('section')}{' '}
            <a href="." {...slot('resultSectionLink')}>
              {t('title')}
            </a>
          </p>
          <p className="meta" {...slot('resultFacts')} />
        </li>
      </template>
      <ol className="results" {...slot('results')} />
      <nav className="pager" aria-label={t('pages')} {...slot('pager')} hidden>
        <ul {...slot('pages')} />
      </nav>
      <template {...slot('pageItem')}>
        <li>
          <a href="." {...slot('pageLink')}>
            {t('next')}
          </a>
        </li>
      </template>
      <div className="search__missed">
        <h2>{t('missedTitle')}</h2>
        <p>{t('missedLead')}</p>
      </div>
    </div>
  );
}
