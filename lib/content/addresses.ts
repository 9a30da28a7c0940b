import type { Locale } from '../i18n/locales.ts';
import { locales, otherLocale } from '../i18n/locales.ts';
import { markdownPath, pagePath, sections } from '../i18n/routing.ts';
import type { Entry, Library } from './library.ts';
import type { Problem } from './problem.ts';
import { addressed, addressedSections, publishedSchema, redirectsSchema } from './schemas/addresses.ts';
import type { Withdrawn } from './schemas/withdrawn.ts';
import { withdrawnSchema } from './schemas/withdrawn.ts';
import type { Redirect, Slug } from './slugs.ts';
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

/** The permanent redirects of the server, as Next.js reads them: from each old address to the one of today; an article takes its Markdown along. */
export function serverRedirects(redirects: readonly Redirect[]): { source: string; destination: string; permanent: true }[] {
  return redirects.flatMap(({ section, locale, from, to }) => {
    const source = pagePath(section, locale, from);
    const destination = pagePath(section, locale, to);
    const page = { source, destination, permanent: true } as const;
    return section === 'articles' ? [page, { ...page, source: markdownPath(source), destination: markdownPath(destination) }] : [page];
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
