import { currentSlugs, redirectsFile } from '../addresses.ts';
import type { Library } from '../library.ts';
import type { Problem } from '../problem.ts';
import { error, warning } from '../problem.ts';
import { folderOf } from '../schemas/addresses.ts';
import type { Redirect, Slug } from '../slugs.ts';
import { suggest } from '../suggest.ts';

/**
 * An address that was once published answers for good: with its page, or by leading to it in one step.
 * Nothing is asked of a library that keeps no list of published addresses.
 */
export function movedAddresses(library: Library): Problem[] {
  const { published, redirects } = library;
  const current = currentSlugs(library);
  const ids = new Set(published?.map(keyOf));
  return [
    ...redirects.flatMap((redirect) => redirectProblems(redirect, redirects, current, library)),
    ...(published ?? []).flatMap((old) => vanished(old, redirects, current, library)),
    ...(published === undefined
      ? []
      : current
          .filter((slug) => !ids.has(keyOf(slug)))
          .map(({ slug, place }) =>
            warning(
              place,
              `The address “${slug}” is not yet among the published ones.`,
              'When the page goes online, run “npm run publish:addresses”: from then on its address is kept.',
            ),
          )),
  ];
}

function redirectProblems(redirect: Redirect, all: readonly Redirect[], current: readonly Slug[], library: Library): Problem[] {
  const { section, locale, from, to, place } = redirect;
  const slugs = current.filter((slug) => slug.section === section && slug.locale === locale).map(({ slug }) => slug);
  if (slugs.includes(from))
    return [
      error(
        place,
        `“${from}” is still the address of a page, and cannot lead elsewhere.`,
        'Remove this line, or give that page another slug.',
      ),
    ];
  if (slugs.includes(to) || unread(section, library)) return [];
  if (all.some((other) => other.section === section && other.locale === locale && other.from === to))
    return [error(place, `“${from}” leads to “${to}”, which leads elsewhere itself.`, 'Lead it straight to the slug the page has today.')];
  return [
    error(place, `“${from}” leads to “${to}”, and no page has that slug.`, suggest(to, slugs) || 'Write the slug of a page that exists.'),
  ];
}

function vanished(old: Slug, redirects: readonly Redirect[], current: readonly Slug[], library: Library): Problem[] {
  const { section, id, locale, slug, place } = old;
  const here = (other: { section: string; locale: string }) => other.section === section && other.locale === locale;
  if (unread(section, library) || current.some((other) => here(other) && other.slug === slug)) return [];
  if (redirects.some((redirect) => here(redirect) && redirect.from === slug)) return [];
  const under = `to ${redirectsFile}, under ${section} and ${locale}`;
  const page = current.find((other) => here(other) && other.id === id);
  return page
    ? [
        error(
          page.place,
          `This page was published as “${slug}”, which would no longer be found.`,
          `Add “${slug}: ${page.slug}” ${under}, or go back to the old slug.`,
        ),
      ]
    : [
        error(
          place,
          `The page “${slug}” was published, and does not exist any more.`,
          `Add “${slug}: …” ${under}, with the slug of the page to lead its readers to.`,
        ),
      ];
}

function keyOf({ section, locale, slug }: Slug): string {
  return `${section} ${locale} ${slug}`;
}

/** Could part of this section not be read? Then a slug that seems to be missing may be there. */
function unread(section: Slug['section'], { incomplete }: Library): boolean {
  return [...incomplete].some((file) => file.startsWith(`content/${folderOf(section)}/`));
}
