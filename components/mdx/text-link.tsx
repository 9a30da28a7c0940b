import type { ReactNode } from 'react';
import type { BodyContext } from '#components/mdx/context.ts';
import type { LinkTarget } from '#lib/content/body.ts';
import { linkPath } from '#lib/content/link-path.ts';

type Props = { target: LinkTarget; context: BodyContext; children: ReactNode };

/** A link in a text: to another page in the reader’s language, within the page, or outside. */
export function TextLink({ target, context, children }: Props) {
  return <a href={linkPath(target, context.library, context.locale)}>{children}</a>;
}
