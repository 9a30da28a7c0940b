/** An attribute whatever its capitals: linkedom keeps those of the source, and React writes `hrefLang` and `dateTime`. */
export function attribute(element: Element, name: string): string | undefined {
  return [...element.attributes].find((candidate) => candidate.name.toLowerCase() === name)?.value;
}

const inline = new Set('A ABBR B BDI BDO CITE CODE DATA DFN EM I KBD MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR WBR'.split(' '));
const unseen = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'TITLE', 'DESC', 'METADATA']);

/** The text a reader sees in an element, with a space between blocks, without the elements left out. */
export function visibleText(element: Element, leftOut: (element: Element) => boolean = () => false): string {
  const parts: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === 3) parts.push(node.textContent ?? '');
    if (node.nodeType !== 1) return;
    const child = node as Element;
    const name = child.tagName.toUpperCase();
    if (unseen.has(name) || child.hasAttribute('hidden') || leftOut(child)) return;
    const gap = inline.has(name) ? '' : ' ';
    parts.push(gap);
    for (const next of child.childNodes) walk(next);
    parts.push(gap);
  };
  walk(element);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** A number that leads to a note on the same page, and what only shows on hover or for the eye: no part of the sentence around it. */
export function isAside(element: Element): boolean {
  if (element.getAttribute('role') === 'tooltip' || element.getAttribute('aria-hidden') === 'true') return true;
  return element.tagName === 'A' && element.getAttribute('href')?.startsWith('#') === true && /^\s*\d+\s*$/.test(element.textContent ?? '');
}

/** Text for comparison: without capitals, white space and invisible characters, one form of each quotation mark and hyphen. */
export function comparable(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g, '')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑]/g, '-');
}
