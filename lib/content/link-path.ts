import type { Locale } from '../i18n/locales.ts';
import { sectionPath } from '../i18n/routing.ts';
import type { LinkTarget } from './body.ts';
import { collections } from './collections.ts';
import type { Library } from './library.ts';
import { entryPath } from './queries.ts';
import { requireEntry } from './require-entry.ts';

/** The collection to which each kind of link in a text leads. */
export const linkCollections = { article: 'articles', author: 'authors', treatment: 'treatments' } as const;

/** Where a link of a text leads a reader of this language: a full address, an anchor of the page, or a path of this site. */
export function linkPath(target: LinkTarget, library: Library, locale: Locale): string {
  if (target.kind === 'url') return target.url;
  if (target.kind === 'anchor') return `#${target.anchor}`;
  if (target.kind === 'section') return sectionPath(target.section, locale);
  const anchor = target.anchor === undefined ? '' : `#${target.anchor}`;
  const collection = linkCollections[target.kind];
  return `${entryPath(collections[collection].section, requireEntry(library, collection, target.id), locale)}${anchor}`;
}
