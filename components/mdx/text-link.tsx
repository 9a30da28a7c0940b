import type { ReactNode } from 'react';
import type { BodyContext } from '#components/mdx/context.ts';
import type { LinkTarget } from '#lib/content/body.ts';
import type { Entry } from '#lib/content/library.ts';
import { entryPath } from '#lib/content/queries.ts';
import type { Section } from '#lib/i18n/routing.ts';

type Props = { target: LinkTarget; context: BodyContext; children: ReactNode };

/** A link in a text: to another page in the reader’s language, within the page, or outside. */
export function TextLink({ target, context, children }: Props) {
  return <a href={addressOf(target, context)}>{children}</a>;
}

function addressOf(target: LinkTarget, { library, locale }: BodyContext): string {
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
