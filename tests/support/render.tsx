import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { BodyContext } from '#components/mdx/context.ts';
import { indexCitations } from '#lib/content/citations.ts';
import type { Article, Library } from '#lib/content/library.ts';
import { textFor } from '#lib/content/queries.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { messagesFor } from '#lib/i18n/messages.ts';

/** The HTML of part of a page, as a reader of this language gets it. */
export function render(locale: Locale, part: ReactNode): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messagesFor(locale)} timeZone="America/Toronto" onError={refuse}>
      {part}
    </NextIntlClientProvider>,
  );
}

function refuse(problem: Error): never {
  throw problem;
}

/** What the parts of an article’s text know about their page. */
export function contextOf(library: Library, article: Article, locale: Locale): BodyContext {
  const shown = textFor(article, locale);
  return { locale: shown.locale, library, citations: indexCitations(shown.text.body), article };
}

/** The words of a piece of HTML, in order, without tags. */
export function wordsOf(html: string): string {
  return decoded(html.replace(/<[^>]*>/g, ' '));
}

/** The words of every element that opens with these characters, such as `<th scope="col"`, and has none of its name inside. */
export function wordsIn(html: string, opening: string): string[] {
  const tag = /^<([a-z0-9]+)/.exec(opening)?.[1] ?? '';
  return html
    .split(opening)
    .slice(1)
    .map((rest) => wordsOf(`${opening}${rest.split(`</${tag}>`)[0]}`));
}

function decoded(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/[ \n]+/g, ' ')
    .trim();
}
