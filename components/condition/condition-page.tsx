import { useLocale, useTranslations } from 'next-intl';
import { Disclaimer } from '#components/article/disclaimer.tsx';
import { ReferenceList } from '#components/article/reference-list.tsx';
import { Related } from '#components/article/related.tsx';
import { conditionArt } from '#components/condition/condition-art.ts';
import { ContentsLayout } from '#components/layout/contents-layout.tsx';
import { PageHead } from '#components/layout/page-head.tsx';
import { Updated } from '#components/layout/updated.tsx';
import { Body } from '#components/mdx/body.tsx';
import { staleTwins } from '#lib/check/stale-twins.ts';
import { contentsOf } from '#lib/content/body.ts';
import { indexCitations } from '#lib/content/citations.ts';
import type { Article, Condition, Library } from '#lib/content/library.ts';
import { entryPath, textFor } from '#lib/content/queries.ts';
import { sectionPath } from '#lib/i18n/routing.ts';

type Props = { condition: Condition; articles: readonly Article[]; library: Library };

/** One condition: what it is, in sourced words, then the treatments compared for it and the articles about it. */
export function ConditionPage({ condition, articles, library }: Props) {
  const locale = useLocale();
  const t = useTranslations('Conditions');
  const list = useTranslations('ReferenceList');
  const { meta } = condition;
  const { words, body } = textFor(condition, locale).text;
  const citations = indexCitations(body);
  const cited = citations.numbers.size > 0;
  const sections = [
    ...contentsOf(body),
    { id: 'treatments', title: t('treatments') },
    ...(cited ? [{ id: 'references', title: list('heading') }] : []),
  ];
  return (
    <>
      <PageHead
        title={words.title}
        current={words.shortTitle}
        lead={words.lead}
        art={conditionArt(condition)}
        trail={[{ label: t('title'), path: sectionPath('conditions', locale) }]}
      />
      <ContentsLayout sections={sections}>
        <Updated date={meta.updated} />
        <Body nodes={body} context={{ locale, library, citations, stale: staleTwins('conditions', condition, locale) }} />
        <h2 id="treatments">{t('treatments')}</h2>
        <p>{t(meta.compared ? 'treatmentsLead' : 'treatmentsOther')}</p>
        {meta.compared && library.treatments.length > 0 && (
          <ul className="dots">
            {library.treatments.map((treatment) => (
              <li key={treatment.id}>
                <a href={entryPath('treatments', treatment, locale)}>{textFor(treatment, locale).text.words.shortTitle}</a>
              </li>
            ))}
          </ul>
        )}
        <p>
          <a className="button button--quiet" href={sectionPath('compare', locale)}>
            {t('compare')}
          </a>
        </p>
        <Disclaimer />
        {cited && <ReferenceList citations={citations} library={library} />}
      </ContentsLayout>
      <Related heading={t('articles')} articles={articles} />
    </>
  );
}
