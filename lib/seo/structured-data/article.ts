import type { FAQPage, Graph, MedicalOrganization, Person } from 'schema-dts';
import { componentsNamed, plainText } from '../../content/body.ts';
import { indexCitations } from '../../content/citations.ts';
import type { Article, Library, Text } from '../../content/library.ts';
import { creditedAuthors, entryPath, entryTwins, textFor } from '../../content/queries.ts';
import { requireEntry } from '../../content/require-entry.ts';
import { isReviewed } from '../../content/review-state.ts';
import type { Locale } from '../../i18n/locales.ts';
import { sharePath } from '../../i18n/routing.ts';
import { absoluteUrl } from '../../site.ts';
import { organizationData } from './organization.ts';
import { personData } from './person.ts';
import { citations } from './reference.ts';
import { medicalWebPage, subjects } from './web-page.ts';

/**
 * What an article says to machines: a medical page about its conditions and treatments with its sources, the article
 * with its author and dates, and its questions. Invented people are never named: the clinic stands as the author then,
 * and the page, which says that no clinician has reviewed it, names no reviewer and no date of review.
 */
export function articleData(article: Article, library: Library, locale: Locale): Graph {
  const { text, locale: shown } = textFor(article, locale);
  const { meta } = article;
  const path = entryPath('articles', article, locale);
  const url = absoluteUrl(path);
  const page = medicalWebPage({
    path,
    title: text.words.title,
    lead: text.words.lead,
    locale: shown,
    twins: entryTwins('articles', article),
  });
  const review = isReviewed(library, article)
    ? { lastReviewed: meta.reviewed, reviewedBy: personData(requireEntry(library, 'authors', meta.reviewer ?? ''), locale) }
    : {};
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        ...page,
        ...review,
        about: subjects(library, { meta, words: `${text.words.title} ${text.words.lead} ${plainText(text.body)}` }, locale),
        citation: citations(library, indexCitations(text.body).numbers.keys()),
        mainEntity: { '@id': `${url}#article` },
      },
      {
        '@type': 'Article',
        '@id': `${url}#article`,
        headline: text.words.title,
        inLanguage: shown,
        image: absoluteUrl(sharePath(shown, article.id)),
        datePublished: meta.published,
        dateModified: meta.updated,
        author: authors(article, library, locale),
        publisher: organizationData(),
        mainEntityOfPage: { '@id': url },
      },
      ...questions(text, url),
    ],
  };
}

function authors(article: Article, library: Library, locale: Locale): Person[] | MedicalOrganization {
  const people = creditedAuthors(library, article);
  return people.length === 0 ? organizationData() : people.map((person) => personData(person, locale));
}

function questions(text: Text<unknown>, url: string): FAQPage[] {
  const asked = componentsNamed(text.body, 'Question');
  if (asked.length === 0) return [];
  return [
    {
      '@type': 'FAQPage',
      '@id': `${url}#faq`,
      mainEntity: asked.map(({ attributes, children }) => ({
        '@type': 'Question',
        name: attributes.title,
        acceptedAnswer: { '@type': 'Answer', text: plainText(children) },
      })),
    },
  ];
}
