import { useLocale } from 'next-intl';
import { ReferenceList } from '#components/article/reference-list.tsx';
import { PageHead } from '#components/layout/page-head.tsx';
import { Updated } from '#components/layout/updated.tsx';
import { Body } from '#components/mdx/body.tsx';
import { indexCitations } from '#lib/content/citations.ts';
import type { Library, StandingPage as Page } from '#lib/content/library.ts';
import { textFor } from '#lib/content/queries.ts';

type Props = { page: Page; library: Library };

/** A page that stands alone: its words, the day they last changed and, where it cites any, its sources. */
export function StandingPage({ page, library }: Props) {
  const locale = useLocale();
  const { words, body } = textFor(page, locale).text;
  const citations = indexCitations(body);
  return (
    <>
      <PageHead title={words.title} current={words.shortTitle} lead={words.lead} />
      <div className="wrap">
        <div className="prose measure article-body standing">
          <Updated date={page.meta.updated} />
          <Body nodes={body} context={{ locale, library, citations }} />
          {citations.numbers.size > 0 && <ReferenceList citations={citations} library={library} />}
        </div>
      </div>
    </>
  );
}
