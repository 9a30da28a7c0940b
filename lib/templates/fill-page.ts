import { parseHTML } from 'linkedom';

/** A prerendered page after `fill` has changed it, as text. */
export function fillPage(html: string, fill: (document: Document) => void): string {
  // React writes hrefLang; a browser reads it in lower case, linkedom takes it as it is.
  const { document } = parseHTML(html.replaceAll(' hrefLang="', ' hreflang="'));
  fill(document);
  return writePage(document);
}

/**
 * A page as text. What someone typed stands in its fields, and linkedom writes the text of a text field as it is and escapes only
 * the quotation mark of an attribute: the rest is escaped here, in the document itself, which serves no longer after that.
 */
export function writePage(document: Document): string {
  for (const field of document.querySelectorAll('input[value]'))
    field.setAttribute('value', (field.getAttribute('value') ?? '').replaceAll('&', '&amp;'));
  for (const field of document.querySelectorAll('textarea')) field.textContent = rawText(field.textContent ?? '');
  return `<!DOCTYPE html>${document.documentElement.outerHTML}`;
}

function rawText(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  // A parser drops the first line end of a text field.
  return escaped.startsWith('\n') ? `\n${escaped}` : escaped;
}
