import type { Library } from '../content/library.ts';
import { entryPath, textFor } from '../content/queries.ts';
import type { Locale } from '../i18n/locales.ts';
import { languageName, locales } from '../i18n/locales.ts';
import { messagesFor } from '../i18n/messages.ts';
import type { Section } from '../i18n/routing.ts';
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

function pagesIn(locale: Locale): string[] {
  const { Conditions, EvidenceLibrary, Glossary, Locations, Treatments } = messagesFor(locale);
  const page = (section: Section, title: string, description: string) => link(title, sectionPath(section, locale), description);
  return [
    page('conditions', Conditions.title, Conditions.description),
    page('treatments', Treatments.listTitle, Treatments.listDescription),
    page('compare', Treatments.compareTitle, Treatments.compareDescription),
    page('evidence', EvidenceLibrary.title, EvidenceLibrary.description),
    page('glossary', Glossary.title, Glossary.description),
    page('locations', Locations.title, Locations.description),
  ];
}

function link(title: string, path: string, description: string): string {
  return `- [${plainName(title).replace(/[[\]\\]/g, '\\$&')}](${absoluteUrl(path)}): ${description}`;
}
