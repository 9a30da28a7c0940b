import { fillPage } from './fill-page.ts';

/** Makes a page show the choice in its address; the same function runs in the browser. */
export type Show = (document: Document, query: URLSearchParams) => void;

/**
 * A page as it looks for a choice in its address: the prerendered page, after `show` has hidden what was not chosen.
 * What a choice cannot mean is named in the page, never an error.
 */
export function chosenPage(html: string, query: URLSearchParams, show: Show): string {
  return fillPage(html, (document) => show(document, query));
}
