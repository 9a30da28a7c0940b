import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ThumbName } from '#components/art/thumb.tsx';
import { ReferenceList } from '#components/article/reference-list.tsx';
import { ContentsLayout } from '#components/layout/contents-layout.tsx';
import { PageHead } from '#components/layout/page-head.tsx';
import { Updated } from '#components/layout/updated.tsx';
import { Body } from '#components/mdx/body.tsx';
import { staleTwins } from '#lib/check/stale-twins.ts';
import { contentsOf } from '#lib/content/body.ts';
import { indexCitations } from '#lib/content/citations.ts';
import type { Library, Notice, StandingPage as Page } from '#lib/content/library.ts';
import { textFor } from '#lib/content/queries.ts';

type Props = {
  page: Page | Notice;
  library: Library;
  art: ThumbName;
  /** What follows the words. */
  children?: ReactNode;
};

/** A page that stands alone, or a notice: its words, the day they last changed and, where it cites any, its sources. */
export function StandingPage({ page, library, art, children }: Props) {
  const locale = useLocale();
  const t = useTranslations('ReferenceList');
  const { words, body } = textFor(page, locale).text;
  const citations = indexCitations(body);
  const cited = citations.numbers.size > 0;
  const sections = [...contentsOf(body), ...(cited ? [{ id: 'references', title: t('heading') }] : [])];
  return (
    <>
      <PageHead title={words.title} current={words.shortTitle} lead={words.lead} art={art} />
      <ContentsLayout sections={sections}>
        <Updated date={page.meta.updated} />
        <Body
          nodes={body}
          context={{ locale, library, citations, stale: page.collection === 'notices' ? staleTwins('legal', page, locale) : new Map() }}
        />
        {children}
        {cited && <ReferenceList citations={citations} library={library} />}
      </ContentsLayout>
    </>
  );
}
