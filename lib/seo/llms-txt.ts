import type { Library } from '../content/library.ts';
import { listSections, listWords } from '../content/list-words.ts';
import { entryPath, textFor } from '../content/queries.ts';
import type { Locale } from '../i18n/locales.ts';
import { languageName, locales } from '../i18n/locales.ts';
import { messagesFor } from '../i18n/messages.ts';
import { markdownPath, sectionPath } from '../i18n/routing.ts';
import { absoluteUrl, siteName } from '../site.ts';
import { plainName } from './escape.ts';

/** The site’s own guide for programs that read it (llmstxt.org): what it is, that it is fictional, and where its texts are. */
export function llmsTxt(library: Library): string {
  const notices = locales.map((locale) => {
    const { LlmsTxt, ArticleNotices } = messagesFor(locale);
    return `> ${LlmsTxt.summary} ${ArticleNotices.disclaimer} ${ArticleNotices.demonstration}`;
  });
  return `# ${siteName}\n\n${notices.join('\n>\n')}\n\n${locales.map((locale) => partIn(locale, library)).join('\n')}`;
}

function partIn(locale: Locale, library: Library): string {
  const { LlmsTxt } = messagesFor(locale);
  const articles = library.articles
    .filter(({ texts }) => texts[locale] !== undefined)
    .map((article) => {
      const { title, description } = textFor(article, locale).text.words;
      return link(title, markdownPath(entryPath('articles', article, locale)), description);
    });
  return `## ${languageName(locale)} – ${LlmsTxt.articles}

${articles.join('\n')}

## ${languageName(locale)} – ${LlmsTxt.pages}

${pagesIn(locale).join('\n')}
`;
}

/** The pages that list a whole collection, but for the articles, which are named one by one, and the people. */
function pagesIn(locale: Locale): string[] {
  return listSections
    .filter((section) => section !== 'articles' && section !== 'team')
    .map((section) => {
      const { title, description } = listWords(section, locale);
      return link(title, sectionPath(section, locale), description);
    });
}

function link(title: string, path: string, description: string): string {
  return `- [${plainName(title).replace(/[[\]\\]/g, '\\$&')}](${absoluteUrl(path)}): ${description}`;
}
