import type { ReactNode } from 'react';
import type { ContentsEntry } from '#components/article/table-of-contents.tsx';
import { TableOfContents } from '#components/article/table-of-contents.tsx';

/** `intro` is the short version, which stands alone for whoever chose it: the text is then `#whole`. */
type Props = { sections: readonly ContentsEntry[]; intro?: ReactNode; children: ReactNode };

/** Fewer sections than this are seen at a glance, and need no contents. */
const FEW = 3;

/** A text in the column of the articles, with its contents beside it where there is room. */
export function ContentsLayout({ sections, intro, children }: Props) {
  return (
    <div className="wrap article-layout" id="contents">
      {intro && <div className="article-intro">{intro}</div>}
      {sections.length >= FEW && <TableOfContents sections={sections} />}
      <div className="article-body prose" id={intro ? 'whole' : undefined}>
        {children}
      </div>
    </div>
  );
}
