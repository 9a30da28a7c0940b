import { createHash } from 'node:crypto';

/** A page search engines may list: its full address, and a mark that changes when what it says does. */
export type PagePrint = { address: string; hash: string };

/**
 * The address of a finished page and the mark of its title, description and main text. What scripts fill in and what is
 * for machines does not count: a page does not change because a day has passed.
 *
 * @returns undefined for a page that search engines leave out, or that has no address of its own
 */
export function pagePrint(html: string): PagePrint | undefined {
  const address = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
  if (address === undefined || /<meta name="robots" content="noindex/.test(html)) return undefined;
  const title = /<title>([^<]*)/.exec(html)?.[1] ?? '';
  const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '';
  const main = (/<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? '')
    .replace(/<script\b[\s\S]*?<\/script>/g, '')
    .replace(/<(\w+)[^>]* data-say="[^"]*"[^>]*>[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
  const hash = createHash('sha256')
    .update(JSON.stringify([title, description, main]))
    .digest('hex')
    .slice(0, 16);
  return { address, hash };
}
