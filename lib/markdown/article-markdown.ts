import type { FootnoteDefinition } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import { indexCitations, referenceLink, vancouver } from '../content/citations.ts';
import type { Article, Library } from '../content/library.ts';
import { entryPath, entryTwins, textFor } from '../content/queries.ts';
import { requireEntry } from '../content/require-entry.ts';
import { isReviewed } from '../content/review-state.ts';
import type { Locale } from '../i18n/locales.ts';
import { otherLocale } from '../i18n/locales.ts';
import { messagesFor } from '../i18n/messages.ts';
import { markdownPath } from '../i18n/routing.ts';
import { translatorFor } from '../i18n/translator.ts';
import { absoluteUrl, siteName } from '../site.ts';
import { blocks } from './body.ts';
import { heading, paragraph, quote, text } from './nodes.ts';

/** An article as clean Markdown (GitHub flavour) with its facts at the head and its sources as footnotes, from the tree its page is drawn from. */
export function articleMarkdown(article: Article, library: Library, locale: Locale): string {
  const { text: shown } = textFor(article, locale);
  const { ArticleNotices, InOneSentence, ReferenceList } = messagesFor(locale);
  const unreviewed = translatorFor(locale, 'ArticleNotices').markup('noReview', { b: (words) => words });
  const citations = indexCitations(shown.body);
  const sources = [...citations.numbers].map(([id, number]): FootnoteDefinition => {
    const reference = requireEntry(library, 'references', id);
    const { authors, title, journal, details } = vancouver(reference);
    const link = referenceLink(reference);
    const line = [authors, title, ...(journal === undefined ? [] : [`${journal}.`]), details].join(' ');
    const address = link ? [text(' '), { type: 'link' as const, url: link.url, children: [text(link.label)] }] : [];
    return {
      type: 'footnoteDefinition',
      identifier: String(number),
      label: String(number),
      children: [{ type: 'paragraph', children: [text(line), ...address] }],
    };
  });
  const body = toMarkdown(
    {
      type: 'root',
      children: [
        heading(1, shown.words.title),
        paragraph(shown.words.lead),
        ...(shown.words.inOneSentence === undefined ? [] : [paragraph(`${InOneSentence.heading} ${shown.words.inOneSentence}`)]),
        ...(isReviewed(library, article) ? [] : [quote(unreviewed)]),
        ...blocks(shown.body, { locale, library, citations, article }),
        heading(2, ArticleNotices.disclaimerTitle),
        paragraph(ArticleNotices.disclaimer),
        paragraph(ArticleNotices.demonstration),
        heading(2, ReferenceList.heading),
        ...sources,
      ],
    },
    { bullet: '-', emphasis: '*', rule: '-', extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmFootnoteToMarkdown()] },
  );
  return `---\n${stringify(facts(article, library, locale, [...citations.numbers.keys()]), { lineWidth: 0 })}---\n\n${body}`;
}

/** The facts of an article by the names they have on its page; an invented person is marked as one. */
function facts(article: Article, library: Library, locale: Locale, cited: readonly string[]) {
  const { meta } = article;
  const { words } = textFor(article, locale).text;
  const { ArticleNotices, Tag } = messagesFor(locale);
  const twin = entryTwins('articles', article)[otherLocale(locale)];
  const person = (id: string) => {
    const author = requireEntry(library, 'authors', id);
    const { displayName } = textFor(author, locale).text.words;
    return author.meta.sample ? `${displayName} (${Tag.sample})` : displayName;
  };
  return {
    title: words.title,
    description: words.description,
    language: locale,
    canonical: absoluteUrl(entryPath('articles', article, locale)),
    ...(twin === undefined ? {} : { translation: absoluteUrl(markdownPath(twin)) }),
    publisher: siteName,
    authors: meta.authors.map(person),
    published: meta.published,
    updated: meta.updated,
    ...(isReviewed(library, article) && meta.reviewer !== undefined ? { reviewer: person(meta.reviewer), reviewed: meta.reviewed } : {}),
    notice: `${ArticleNotices.disclaimerTitle}. ${ArticleNotices.demonstration}`,
    sources: cited.map((id) => {
      const reference = requireEntry(library, 'references', id);
      return referenceLink(reference)?.url ?? reference.title;
    }),
  };
}
