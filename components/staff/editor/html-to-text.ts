const blocks = new Set(['P', 'DIV', 'SECTION', 'ARTICLE', 'BLOCKQUOTE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'UL', 'OL', 'TABLE']);

/**
 * The words of a page that another program put on the clipboard, with the marks of ours: headings, bold and slanted words, lists, links
 * and tables. Whatever else it looks like is left out. The page is read and never shown, so that nothing in it runs.
 */
export function htmlToText(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const unread of body.querySelectorAll('script, style, head, title, meta, template')) unread.remove();
  return within(body)
    .replace(/[ \n]*\n[ ]*\n[ \n]*/g, '\n\n')
    .trim();
}

function within(node: Node): string {
  return [...node.childNodes].map(textOf).join('');
}

function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/[ \n\t]+/g, ' ');
  if (!(node instanceof Element)) return '';
  const inner = within(node);
  const heading = /^H([1-6])$/.exec(node.tagName);
  if (heading) return inner.trim() === '' ? '' : `\n\n${'#'.repeat(Math.min(4, Math.max(2, Number(heading[1]))))} ${inner.trim()}\n\n`;
  if (node.tagName === 'BR') return '\n';
  if (node.tagName === 'TABLE') return `\n\n${tableOf(node)}\n\n`;
  if (node.tagName === 'LI') return `${node.parentElement?.tagName === 'OL' ? '1. ' : '- '}${inner.trim()}\n`;
  if (blocks.has(node.tagName)) return `\n\n${inner.trim()}\n\n`;
  return marked(node, inner);
}

function marked(node: Element, inner: string): string {
  if (inner.trim() === '') return inner;
  if (['B', 'STRONG'].includes(node.tagName) && !/normal/.test(node.getAttribute('style') ?? ''))
    return `**${inner.trim()}**${/\s$/.test(inner) ? ' ' : ''}`;
  if (['I', 'EM'].includes(node.tagName)) return `*${inner.trim()}*${/\s$/.test(inner) ? ' ' : ''}`;
  const address = node.tagName === 'A' ? (node.getAttribute('href') ?? '') : '';
  return /^https?:/.test(address) ? `[${inner.trim()}](${address})` : inner;
}

function tableOf(table: Element): string {
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.querySelectorAll('th, td')].map((cell) => within(cell).replace(/\s+/g, ' ').trim()),
  );
  const [head = [], ...rest] = rows;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rest.map(line)].join('\n');
}
