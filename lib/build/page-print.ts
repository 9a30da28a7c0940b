import { createHash } from 'node:crypto';
import { keepsOut, readDocument, readHead } from '../crawl/document.ts';
import { visibleText } from '../crawl/html.ts';

/** A page search engines may list: its full address, and a mark that changes when what it says does. */
export type PagePrint = { address: string; hash: string };

/**
 * The address of a finished page and the mark of its title, description and main text. What scripts fill in and what is
 * for machines does not count: a page does not change because a day has passed.
 *
 * @returns undefined for a page that search engines leave out, or that has no address of its own
 */
export function pagePrint(html: string): PagePrint | undefined {
  const document = readDocument(html);
  const { canonicals, robots, title, description } = readHead(document);
  const [address] = canonicals;
  if (address === undefined || keepsOut(robots)) return undefined;
  const main = document.querySelector('main');
  const words = main === null ? '' : visibleText(main, (element) => element.hasAttribute('data-say'));
  const hash = createHash('sha256')
    .update(JSON.stringify([title, description, words]))
    .digest('hex')
    .slice(0, 16);
  return { address, hash };
}
