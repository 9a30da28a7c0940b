import type { ReactNode } from 'react';
import { ContentErrors } from '#components/development/content-errors.tsx';
import { listContentErrors } from '#lib/content/load.ts';
// Makes every content file part of what the server watches.
import '#lib/content/watch.ts';

/** In development, above every page: what is wrong with the content. */
export function developmentNotice(): ReactNode {
  return <ContentErrors errors={listContentErrors()} />;
}
