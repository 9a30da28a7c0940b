import { currentSlugs, redirectedSlugs, redirectsFile, withdrawnFile } from '../../../content/addresses.ts';
import type { Library } from '../../../content/library.ts';
import type { Problem } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import { folderOf } from '../../../content/schemas/addresses.ts';
import type { Redirect, Slug } from '../../../content/slugs.ts';
import { suggest } from '../../../content/suggest.ts';
import type { LibraryRule } from '../../rule.ts';
import { leadStraight } from './lead-straight.ts';

/**
 * An address that was once published answers for good: with its page, or by leading to it in one step.
 * Nothing is asked of a library that keeps no list of published addresses.
 */
export const movedAddresses: LibraryRule = {
  name: 'moved-addresses',
  family: 'structure',
  scope: 'library',
  check: ({ library, raw }) => judgeLibrary(library, raw.texts.get(redirectsFile) ?? ''),
};

function judgeLibrary(library: Library, source: string): Problem[] {
  const { published, redirects } = library;
  const current = currentSlugs(library);
  const ids = new Set(published?.map(keyOf));
  const back = current.filter((slug) => isWithdrawn(slug, library));
  const wrong = redirects.flatMap((redirect) => redirectProblems(redirect, source, current, library));
  return [
    ...wrong,
    ...back.map(({ slug }) => found('moved-addresses.withdrawn', { file: withdrawnFile, line: 1, column: 1 }, { slug })),
    ...(published ?? []).flatMap((old) => vanished(old, redirects, current, library)),
    ...(published === undefined
      ? []
      : [...current, ...(wrong.length > 0 ? [] : redirectedSlugs(library))]
          .filter((slug) => !ids.has(keyOf(slug)))
          .filter(({ slug, place }, index, all) => all.findIndex((one) => one.slug === slug && one.place.file === place.file) === index)
          .map(({ slug, place }) => found('moved-addresses.unpublished', place, { slug }, { severity: 'warning' }))),
  ];
}

function redirectProblems(redirect: Redirect, source: string, current: readonly Slug[], library: Library): Problem[] {
  const { section, locale, from, to, place } = redirect;
  const slugs = current.filter((slug) => slug.section === section && slug.locale === locale).map(({ slug }) => slug);
  if (slugs.includes(from)) return [found('moved-addresses.stillThere', place, { from })];
  if (slugs.includes(to) || unread(section, library)) return [];
  const here = library.redirects.filter((other) => other.section === section && other.locale === locale);
  const circle = circleOf(redirect, here);
  if (circle) return circle[0] === redirect ? [found('moved-addresses.circle', place, { from })] : [];
  if (here.some((other) => other.from === to)) {
    const action = leadStraight(redirect, here, source);
    return [found('moved-addresses.chain', place, { from, to }, action && { action })];
  }
  const named = current.find((slug) => slug.section === section && slug.locale === locale && slug.id === to);
  const hint = named ? { hint: 'nearest', nearest: named.slug, list: '' } : suggest(to, slugs);
  return [found('moved-addresses.nowhere', place, { from, to, ...hint })];
}

/** The redirects that lead back to one of them, from top to bottom; nothing where they come to an end. */
function circleOf(redirect: Redirect, here: readonly Redirect[]): Redirect[] | undefined {
  const passed: Redirect[] = [];
  for (let next: Redirect | undefined = redirect; next; next = here.find((one) => one.from === next?.to)) {
    if (passed.includes(next)) return next === redirect ? passed.sort((a, b) => a.place.line - b.place.line) : undefined;
    passed.push(next);
  }
  return undefined;
}

function vanished(old: Slug, redirects: readonly Redirect[], current: readonly Slug[], library: Library): Problem[] {
  const { section, id, locale, slug, place } = old;
  const here = (other: { section: string; locale: string }) => other.section === section && other.locale === locale;
  if (library.incomplete.has(redirectsFile) || unread(section, library) || current.some((other) => here(other) && other.slug === slug))
    return [];
  if (redirects.some((redirect) => here(redirect) && redirect.from === slug)) return [];
  if (isWithdrawn(old, library)) return [];
  const page = current.find((other) => here(other) && other.id === id);
  return page
    ? [found('moved-addresses.renamed', page.place, { slug, today: page.slug, file: redirectsFile, section, locale })]
    : [found('moved-addresses.vanished', place, { slug, file: redirectsFile, section, locale })];
}

/** Does the address lead to a page that says when and why it was withdrawn? */
function isWithdrawn({ section, locale, slug }: Omit<Slug, 'id' | 'place'>, { withdrawn }: Library): boolean {
  return withdrawn.some((page) => page.section === section && page.slugs[locale].includes(slug));
}

function keyOf({ section, locale, slug }: Slug): string {
  return `${section} ${locale} ${slug}`;
}

/** Could part of this section not be read? Then a slug that seems to be missing may be there. */
function unread(section: Slug['section'], { incomplete }: Library): boolean {
  return [...incomplete].some((file) => file.startsWith(`content/${folderOf(section)}/`));
}
