import type { ReactNode } from 'react';
import type { ContentsEntry } from '#components/article/table-of-contents.tsx';
import { TableOfContents } from '#components/article/table-of-contents.tsx';

type Props = { sections: readonly ContentsEntry[]; children: ReactNode };

/** Fewer sections than this are seen at a glance, and need no contents. */
const FEW = 3;

/** A text in the column of the articles, with its contents beside it where there is room. */
export function ContentsLayout({ sections, children }: Props) {
  return (
    <div className="wrap article-layout" id="contents">
      {sections.length >= FEW && <TableOfContents sections={sections} />}
      <div className="article-body prose">{children}</div>
    </div>
  );
}
