import type { Fault } from '../fault.ts';
import { fault } from '../fault.ts';
import type { Site } from '../site.ts';
import { listedPages } from '../site.ts';

/** Fewer words than this in the main part answer no one’s question. */
const least = 50;

/** Every listed page has something to say. */
export function shortPages(site: Site): Fault[] {
  return listedPages(site)
    .filter(({ words }) => words < least)
    .map(({ address, words }) =>
      fault('short-page', address, `The page has ${words} words.`, `Write at least ${least}, or keep it out of search engines.`),
    );
}
