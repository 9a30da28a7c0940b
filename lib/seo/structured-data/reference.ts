import type { ScholarlyArticle, WebPage, WithContext } from 'schema-dts';
import { referenceLink, referenceLinks, vancouver } from '../../content/citations.ts';
import type { Library } from '../../content/library.ts';
import { requireEntry } from '../../content/require-entry.ts';
import type { Reference } from '../../content/schemas/reference.ts';

const kinds = { article: 'ScholarlyArticle', report: 'Report', 'web-page': 'WebPage' } as const;

/** The sources of a text, each by its title and the best address to see it at. */
export function citations(library: Library, ids: Iterable<string>) {
  return [...ids].map((id) => {
    const reference = requireEntry(library, 'references', id);
    const link = referenceLink(reference);
    return { '@type': kinds[reference.type], name: reference.title, ...(link ? { url: link.url } : {}) };
  });
}

/** What the page of a reference says about the publication itself: title, authors, year, journal, and where to see it. */
export function referenceData(reference: Reference): WithContext<Exclude<ScholarlyArticle | WebPage, string>> {
  const { journal } = vancouver(reference);
  return {
    '@context': 'https://schema.org',
    '@type': kinds[reference.type] as 'ScholarlyArticle',
    name: reference.title,
    inLanguage: reference.language ?? 'en',
    author: reference.authors
      .slice(0, 6)
      .map((author) =>
        'organization' in author
          ? { '@type': 'Organization' as const, name: author.organization }
          : { '@type': 'Person' as const, name: [author.family, author.initials].filter(Boolean).join(' ') },
      ),
    datePublished: reference.issued.slice(0, 4),
    ...(journal === undefined ? {} : { isPartOf: { '@type': 'Periodical' as const, name: journal } }),
    sameAs: referenceLinks(reference).map(({ url }) => url),
  };
}
