/**
 * Makes every content file part of what `next dev` watches, so that a saved edit shows in the browser by itself.
 * Content is read from disk; these imports are never run, and exist only for the bundler to see.
 */
export const watched = {
  words: (path: string): Promise<unknown> => import(`../../content/${path}.mdx`),
  facts: (path: string): Promise<unknown> => import(`../../content/${path}.yaml`),
};
