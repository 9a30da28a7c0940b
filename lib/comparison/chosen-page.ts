import { parseHTML } from 'linkedom';
import { readChoice, showChoice } from '../../public/scripts/compare.js';

/**
 * The comparison page as it looks for a choice in an address: the prerendered page, with what was not chosen hidden.
 * Unknown treatments and more than four are named in the page, never an error.
 */
export function chosenPage(html: string, query: URLSearchParams): string {
  const { document } = parseHTML(html);
  showChoice(document, readChoice(query, document));
  return `<!DOCTYPE html>${document.documentElement.outerHTML}`;
}
