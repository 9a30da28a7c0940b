import { useLocale } from 'next-intl';
import { ReferenceList } from '#components/article/reference-list.tsx';
import { PageHead } from '#components/layout/page-head.tsx';
import { Updated } from '#components/layout/updated.tsx';
import { Body } from '#components/mdx/body.tsx';
import { staleTwins } from '#lib/check/stale-twins.ts';
import { indexCitations } from '#lib/content/citations.ts';
import type { Library, Notice } from '#lib/content/library.ts';
import { textFor } from '#lib/content/queries.ts';

type Props = { notice: Notice; library: Library };

/** A legal notice: plain text with the day it last changed. */
export function LegalNotice({ notice, library }: Props) {
  const locale = useLocale();
  const { words, body } = textFor(notice, locale).text;
  const citations = indexCitations(body);
  return (
    <>
      <PageHead title={words.title} current={words.shortTitle} lead={words.lead} />
      <div className="wrap">
        <div className="prose measure notice">
          <Updated date={notice.meta.updated} />
          <Body nodes={body} context={{ locale, library, citations, stale: staleTwins('legal', notice, locale) }} />
          {citations.numbers.size > 0 && <ReferenceList citations={citations} library={library} />}
        </div>
      </div>
    </>
  );
}
