import type { Locale } from '../i18n/locales.ts';
import type { Section } from '../i18n/routing.ts';
import type { LinkTarget } from './body.ts';
import type { Entry, Library } from './library.ts';
import { entryPath } from './queries.ts';

/** Where a link of a text leads a reader of this language: a full address, an anchor of the page, or a path of this site. */
export function linkPath(target: LinkTarget, library: Library, locale: Locale): string {
  if (target.kind === 'url') return target.url;
  if (target.kind === 'anchor') return `#${target.anchor}`;
  const anchor = target.anchor === undefined ? '' : `#${target.anchor}`;
  const [section, entry] = {
    article: ['articles', library.articles.find(({ id }) => id === target.id)],
    author: ['team', library.authors.find(({ id }) => id === target.id)],
    treatment: ['treatments', library.treatments.find(({ id }) => id === target.id)],
  }[target.kind] as [Section, Entry<unknown, { slug: string }> | undefined];
  if (!entry) throw new Error(`No ${target.kind} “${target.id}”: the content check should have refused this.`);
  return `${entryPath(section, entry, locale)}${anchor}`;
}
