import { Body } from '#components/mdx/body.tsx';
import { indexCitations } from '#lib/content/citations.ts';
import { titleOf } from '#lib/content/corrections.ts';
import type { Library } from '#lib/content/library.ts';
import type { AnyWorded } from '#lib/content/texts.ts';
import { textsOf } from '#lib/content/texts.ts';

/** The text of an entry in both languages, drawn as the public page draws it. */
export function WholePage({ entry, library }: { entry: AnyWorded; library: Library }) {
  return (
    <div className="staff-change__sides">
      {textsOf(entry).map(({ locale, text }) => (
        <div key={locale} className="prose" lang={locale}>
          <h2>{titleOf(entry, locale)}</h2>
          <Body nodes={text.body} context={{ locale, library, citations: indexCitations(text.body), stale: new Map() }} />
        </div>
      ))}
    </div>
  );
}
