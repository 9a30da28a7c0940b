import { useLocale, useTranslations } from 'next-intl';
import { Disclaimer } from '#components/article/disclaimer.tsx';
import { ReferenceList } from '#components/article/reference-list.tsx';
import { Related } from '#components/article/related.tsx';
import { PageHead } from '#components/layout/page-head.tsx';
import { Updated } from '#components/layout/updated.tsx';
import { Body } from '#components/mdx/body.tsx';
import { TreatmentFacts } from '#components/treatment/treatment-facts.tsx';
import { staleTwins } from '#lib/check/stale-twins.ts';
import { indexSources } from '#lib/comparison/sources.ts';
import { indexCitations } from '#lib/content/citations.ts';
import type { Article, Library, Treatment } from '#lib/content/library.ts';
import { textFor } from '#lib/content/queries.ts';
import { sectionPath } from '#lib/i18n/routing.ts';

type Props = { treatment: Treatment; articles: readonly Article[]; library: Library };

/** One treatment: its words, the answers every treatment gives, its sources, and the articles that discuss it. */
export function TreatmentPage({ treatment, articles, library }: Props) {
  const locale = useLocale();
  const t = useTranslations('Treatments');
  const { words, body } = textFor(treatment, locale).text;
  const citations = indexSources([treatment], indexCitations(body));
  return (
    <>
      <PageHead
        title={words.title}
        current={words.shortTitle}
        lead={words.lead}
        trail={[{ label: t('listTitle'), path: sectionPath('treatments', locale) }]}
      />
      <div className="wrap">
        <div className="prose measure article-body">
          <Updated date={treatment.meta.updated} />
          <Body nodes={body} context={{ locale, library, citations, stale: staleTwins('treatments', treatment, locale) }} />
          <TreatmentFacts treatment={treatment} context={{ library, citations }} />
          <p>
            <a className="button button--quiet" href={sectionPath('compare', locale)}>
              {t('compare')}
            </a>
          </p>
          <Disclaimer />
          <ReferenceList citations={citations} library={library} />
        </div>
      </div>
      <Related heading={t('related')} articles={articles} />
    </>
  );
}
