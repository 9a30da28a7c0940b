import type { Locale } from '../i18n/locales.ts';
import { onceForEach } from '../once-for-each.ts';
import type { BodyNode } from './body.ts';
import { refsOf, walk } from './body.ts';
import type { Library } from './library.ts';
import type { Reference } from './schemas/reference.ts';

/** One place in a text that cites a reference; `id` is its anchor, to which the reference list leads back. */
export type CitationPlace = { reference: string; number: number; id: string };

export type CitationIndex = {
  /** Numbers of the references, by order of first citation, from 1. */
  numbers: ReadonlyMap<string, number>;
  /** The citations each node makes. */
  places: ReadonlyMap<BodyNode, readonly CitationPlace[]>;
  /** Where each reference is cited, in reading order. */
  backlinks: ReadonlyMap<string, readonly CitationPlace[]>;
};

/**
 * Numbers every citation of a text by order of appearance and gives each an anchor. A text does not change once it is read, and the page
 * of each of its references asks where it is cited.
 */
export const indexCitations = onceForEach((body: readonly BodyNode[]): CitationIndex => {
  const numbers = new Map<string, number>();
  const places = new Map<BodyNode, CitationPlace[]>();
  const backlinks = new Map<string, CitationPlace[]>();
  for (const node of walk(body)) {
    for (const reference of refsOf(node)) {
      const number = numbers.get(reference) ?? numbers.size + 1;
      numbers.set(reference, number);
      const earlier = backlinks.get(reference) ?? [];
      const place = { reference, number, id: `cite-${reference}-${earlier.length + 1}` };
      backlinks.set(reference, [...earlier, place]);
      places.set(node, [...(places.get(node) ?? []), place]);
    }
  }
  return { numbers, places, backlinks };
});

/** The year in which a reference was published. */
export function yearOf({ issued }: Pick<Reference, 'issued'>): number {
  return Number(issued.slice(0, 4));
}

/** The organizations among the authors of a reference, by their names. */
export function organizationsOf(authors: Reference['authors']): string[] {
  return authors.flatMap((author) => ('organization' in author ? [author.organization] : []));
}

function nameOf(author: Reference['authors'][number]): string {
  return 'organization' in author ? author.organization : author.family;
}

const and: Record<Locale, string> = { en: 'and', 'fr-CA': 'et' };

/** The short name of a reference, such as “Noppers et al., 2011” or « Gupta et Bhar, 2023 ». */
export function shortReference(reference: Pick<Reference, 'authors' | 'issued' | 'etAl'>, locale: Locale): string {
  const [first, second, ...others] = reference.authors.map(nameOf);
  const year = reference.issued.slice(0, 4);
  if (reference.etAl || others.length > 0) return `${first} et al., ${year}`;
  return second === undefined ? `${first}, ${year}` : `${first} ${and[locale]} ${second}, ${year}`;
}

/** The short name of a reference, with what was studied where another of the same kind has the same name: no two pages share a title. */
export function distinctName(reference: Reference, { references }: Library, locale: Locale): string {
  const name = shortReference(reference, locale);
  const same = [...references.values()].filter(({ kind, ...other }) => kind === reference.kind && shortReference(other, locale) === name);
  const studied = (reference.intervention ?? reference.population)?.[locale];
  return same.length > 1 && studied !== undefined ? `${name} (${studied})` : name;
}

/** Bibliographic pieces in Vancouver style (ICMJE): at most six authors, then “et al.”. */
export function vancouver(reference: Reference): { authors: string; title: string; journal: string | undefined; details: string } {
  const names = reference.authors.map((author) =>
    'organization' in author ? author.organization : [author.family, author.initials].filter(Boolean).join(' '),
  );
  const shown = names.length > 6 || reference.etAl ? [...names.slice(0, 6), 'et al'] : names;
  const issue = reference.issue === undefined ? '' : `(${reference.issue})`;
  const volume = `${reference.volume ?? ''}${issue}`;
  const pages = reference.pages === undefined ? '' : `:${reference.pages.replace('-', '–')}`;
  return {
    authors: `${shown.join(', ')}.`,
    title: /[.?!]$/.test(reference.title) ? reference.title : `${reference.title}.`,
    journal: reference.journal,
    details: `${reference.issued.slice(0, 4)}${volume && `;${volume}`}${pages}.`,
  };
}

type Address = { label: string; url: string };

/** Where a reference can be seen: its DOI and PubMed, otherwise where it is published. */
export function referenceLinks({ doi, pmid, url }: Pick<Reference, 'doi' | 'pmid' | 'url'>): Address[] {
  if (doi === undefined && pmid === undefined)
    return url === undefined ? [] : [{ label: new URL(url).hostname.replace(/^www\./, ''), url }];
  return [
    ...(doi === undefined ? [] : [{ label: `doi.org/${doi}`, url: `https://doi.org/${doi}` }]),
    ...(pmid === undefined ? [] : [{ label: `PubMed ${pmid}`, url: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` }]),
  ];
}

/** The best address to see a reference at: its DOI, then PubMed, then where it is published. */
export function referenceLink(reference: Pick<Reference, 'doi' | 'pmid' | 'url'>): Address | undefined {
  return referenceLinks(reference)[0];
}

/** The language a reference was published in, for those who hear its title. */
export function titleLanguage({ language }: Pick<Reference, 'language'>): 'en' | 'fr' {
  return language ?? 'en';
}
