import { useLocale } from 'next-intl';
import { Body } from '#components/mdx/body.tsx';
import { indexCitations } from '#lib/content/citations.ts';
import type { Library } from '#lib/content/library.ts';
import { textFor } from '#lib/content/queries.ts';
import type { AnyWorded } from '#lib/content/texts.ts';
import { titleOf } from '#lib/content/title-of.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { picturesPath } from '#lib/i18n/staff-addresses.ts';

type AnyWords = NonNullable<AnyWorded['texts'][Locale]>['words'];

/** The text of an entry, drawn as the public page draws it, in the language of whoever reads; the other one is a link away. */
export function WholePage({ entry, library }: { entry: AnyWorded; library: Library }) {
  const locale = useLocale();
  const { text, locale: written } = textFor<AnyWords>(entry, locale);
  const article = entry.collection === 'articles' ? { article: entry, pictures: picturesPath(locale, entry.id) } : {};
  return (
    <div className="prose" lang={written}>
      <h2>{titleOf(entry, written)}</h2>
      <Body nodes={text.body} context={{ locale, library, citations: indexCitations(text.body), ...article }} />
    </div>
  );
}
