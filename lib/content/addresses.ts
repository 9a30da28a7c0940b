import type { Locale } from '../i18n/locales.ts';
import { locales, otherLocale } from '../i18n/locales.ts';
import { hoursPath, markdownPath, pagePath, sections } from '../i18n/routing.ts';
import type { Entry, Library } from './library.ts';
import type { Problem } from './problem.ts';
import type { AddressedSection } from './schemas/addresses.ts';
import { addressed, addressedSections, publishedSchema, redirectsSchema } from './schemas/addresses.ts';
import type { Withdrawn } from './schemas/withdrawn.ts';
import { withdrawnSchema } from './schemas/withdrawn.ts';
import type { PageSlug, Redirect, Slug } from './slugs.ts';
import { textsOf } from './texts.ts';
import { parseYaml } from './yaml.ts';

export const redirectsFile = 'content/redirects.yaml';
export const publishedFile = 'content/published-addresses.yaml';
export const withdrawnFile = 'content/withdrawn.yaml';

/** The slugs that pages used to have, with the mistakes of their file. */
export function parseRedirects(source: string): { redirects: Redirect[]; problems: Problem[] } {
  const { value = {}, problems, placeOf } = parseYaml(source, redirectsSchema, redirectsFile);
  const redirects = addressedSections.flatMap((section) =>
    locales.flatMap((locale) =>
      Object.entries(value[section]?.[locale] ?? {}).map(([from, to]) => ({
        section,
        locale,
        from,
        to,
        place: placeOf([section, locale, from]),
      })),
    ),
  );
  return { redirects, problems };
}

/** Every slug a page has ever been published under, with the mistakes of their file. */
export function parsePublished(source: string): { published: Slug[]; problems: Problem[] } {
  const { value = {}, problems, placeOf } = parseYaml(source, publishedSchema, publishedFile);
  const published = addressedSections.flatMap((section) =>
    Object.entries(value[section] ?? {}).flatMap(([id, languages]) =>
      locales.flatMap((locale) =>
        (languages[locale] ?? []).map((slug, index) => ({ section, id, locale, slug, place: placeOf([section, id, locale, index]) })),
      ),
    ),
  );
  return { published, problems };
}

/** The slug of every page today, in each language; a reference has its id for one in both. */
export function currentSlugs(library: Library): Slug[] {
  return [...addressed].flatMap(([section, name]): Slug[] => {
    if (name === 'references')
      return [...library[name].values()].flatMap(({ id, placeOf }) =>
        locales.map((locale) => ({ section, id, locale, slug: id, place: placeOf([]) })),
      );
    const entries: readonly Entry<unknown, { slug: string }>[] = library[name];
    return entries.flatMap((entry) =>
      textsOf(entry).map(({ locale, text }) => ({ section, id: entry.id, locale, slug: text.words.slug, place: text.placeOf(['slug']) })),
    );
  });
}

/** The old and short slugs that lead to a page of today, as slugs of that page: once published, they too must go on answering. */
export function redirectedSlugs(library: Library): Slug[] {
  const current = currentSlugs(library);
  return library.redirects.flatMap(({ section, locale, from, to, place }) => {
    const page = current.find((slug) => slug.section === section && slug.locale === locale && slug.slug === to);
    return page ? [{ section, id: page.id, locale, slug: from, place }] : [];
  });
}

/** Where an address leads for good. */
type Move = Omit<Redirect, 'place'>;

/** The slugs of the other language: each leads to the page in the reader’s own, unless one in their language has that very slug. */
export function otherSlugs(slugs: readonly PageSlug[]): Move[] {
  const taken = new Set(slugs.map(({ section, locale, slug }) => `${section} ${locale} ${slug}`));
  const own = new Map(slugs.map(({ section, id, locale, slug }) => [`${section} ${locale} ${id}`, slug]));
  return slugs.flatMap(({ section, id, locale: written, slug: from }) => {
    const locale = otherLocale(written);
    const to = own.get(`${section} ${locale} ${id}`);
    return to === undefined || taken.has(`${section} ${locale} ${from}`) ? [] : [{ section, locale, from, to }];
  });
}

/** What a page takes along where it leads: an article its Markdown, a place its hours. */
const beside: Partial<Record<AddressedSection, (path: string) => string>> = {
  articles: markdownPath,
  locations: hoursPath,
};

/** The permanent redirects of the server, as Next.js reads them: from each old address to the one of today, with what lies beside it. */
export function serverRedirects(moves: readonly Move[]): { source: string; destination: string; permanent: true }[] {
  return moves.flatMap(({ section, locale, from, to }) => {
    const source = pagePath(section, locale, from);
    const destination = pagePath(section, locale, to);
    const page = { source, destination, permanent: true } as const;
    const pathBeside = beside[section];
    return pathBeside ? [page, { ...page, source: pathBeside(source), destination: pathBeside(destination) }] : [page];
  });
}

/** The pages that were withdrawn, with the mistakes of their file. */
export function parseWithdrawn(source: string): { withdrawn: Withdrawn[]; problems: Problem[] } {
  const { value = [], problems } = parseYaml(source === '' ? '[]' : source, withdrawnSchema, withdrawnFile);
  return { withdrawn: value, problems };
}

/** The slug of the page that says when and why another was withdrawn; the part of the site keeps two of one name apart. */
export function withdrawnSlug({ section, slugs }: Withdrawn, locale: Locale): string {
  return `${sections[section][locale]}-${slugs[locale][0] ?? slugs[otherLocale(locale)][0] ?? ''}`;
}

/** The permanent redirects from each address of a withdrawn page to the page that says why. */
export function withdrawnRedirects(withdrawn: readonly Withdrawn[]): { source: string; destination: string; permanent: true }[] {
  return withdrawn.flatMap((page) =>
    locales.flatMap((locale) => {
      const destination = pagePath('withdrawn', locale, withdrawnSlug(page, locale));
      return page.slugs[locale].flatMap((slug) => {
        const source = pagePath(page.section, locale, slug);
        const sources = page.section === 'articles' ? [source, markdownPath(source)] : [source];
        return sources.map((each) => ({ source: each, destination, permanent: true }) as const);
      });
    }),
  );
}
