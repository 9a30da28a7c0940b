import { useLocale, useTranslations } from 'next-intl';
import { Disclaimer } from '#components/article/disclaimer.tsx';
import { ReferenceList } from '#components/article/reference-list.tsx';
import { Related } from '#components/article/related.tsx';
import { ContentsLayout } from '#components/layout/contents-layout.tsx';
import { PageHead } from '#components/layout/page-head.tsx';
import { Body } from '#components/mdx/body.tsx';
import { DecisionNote } from '#components/treatment/decision-note.tsx';
import { OtherChoices } from '#components/treatment/other-choices.tsx';
import { treatmentArt } from '#components/treatment/treatment-art.ts';
import { TreatmentFacts } from '#components/treatment/treatment-facts.tsx';
import { TreatmentInShort } from '#components/treatment/treatment-in-short.tsx';
import { staleTwins } from '#lib/check/stale-twins.ts';
import { indexSources } from '#lib/comparison/sources.ts';
import { contentsOf } from '#lib/content/body.ts';
import { indexCitations } from '#lib/content/citations.ts';
import type { Article, Library, Treatment } from '#lib/content/library.ts';
import { factWords, readingMinutes, textFor } from '#lib/content/queries.ts';
import { sectionPath } from '#lib/i18n/routing.ts';

type Props = { treatment: Treatment; articles: readonly Article[]; library: Library };

/** One treatment: what to know of it in two minutes, its words, the answers every treatment gives, its sources, and the articles that discuss it. */
export function TreatmentPage({ treatment, articles, library }: Props) {
  const locale = useLocale();
  const t = useTranslations('Treatments');
  const list = useTranslations('ReferenceList');
  const { text } = textFor(treatment, locale);
  const { words, body } = text;
  const citations = indexSources([treatment], indexCitations(body));
  const sections = [...contentsOf(body), { id: 'facts', title: t('facts') }, { id: 'references', title: list('heading') }];
  return (
    <>
      <PageHead
        title={words.title}
        current={words.shortTitle}
        lead={words.lead}
        art={treatmentArt(treatment)}
        trail={[{ label: t('listTitle'), path: sectionPath('treatments', locale) }]}
      />
      <ContentsLayout
        sections={sections}
        intro={
          <>
            <TreatmentInShort
              treatment={treatment}
              context={{ library, citations }}
              minutes={readingMinutes(text, factWords(treatment, locale))}
            />
            <section className="decision-notes" aria-labelledby="deciding">
              <h2 id="deciding">{t('deciding')}</h2>
              <DecisionNote library={library} treatments={[treatment]} />
              <OtherChoices treatment={treatment} library={library} />
            </section>
          </>
        }
      >
        <Body nodes={body} context={{ locale, library, citations, stale: staleTwins('treatments', treatment, locale) }} />
        <TreatmentFacts treatment={treatment} context={{ library, citations }} />
        <p>
          <a className="button button--quiet" href={sectionPath('compare', locale)}>
            {t('compare')}
          </a>
        </p>
        <Disclaimer />
        <ReferenceList citations={citations} library={library} />
      </ContentsLayout>
      <Related heading={t('related')} articles={articles} />
    </>
  );
}
