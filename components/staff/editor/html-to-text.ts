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
  if (node.nodeType === Node.TEXT_NODE) return isBetweenBlocks(node) ? '' : (node.textContent ?? '').replace(/[ \n\t]+/g, ' ');
  if (!(node instanceof Element)) return '';
  if (node.tagName === 'UL' || node.tagName === 'OL') return `\n\n${listOf(node)}\n\n`;
  const level = wordLevel.exec(node.getAttribute('style') ?? '')?.[1];
  if (level !== undefined) return `${wordItem(node, Number(level))}\n`;
  const inner = within(node);
  const heading = /^H([1-6])$/.exec(node.tagName);
  if (heading) return inner.trim() === '' ? '' : `\n\n${'#'.repeat(Math.min(4, Math.max(2, Number(heading[1]))))} ${inner.trim()}\n\n`;
  if (node.tagName === 'BR') return '\n';
  if (node.tagName === 'TABLE') return `\n\n${tableOf(node)}\n\n`;
  if (blocks.has(node.tagName)) return `\n\n${inner.trim()}\n\n`;
  return marked(node, inner);
}

/** How pages are laid out in their source, which nobody sees. */
function isBetweenBlocks({ textContent, nextSibling }: Node): boolean {
  return /^[ \n\t\r]*$/.test(textContent ?? '') && nextSibling instanceof Element && blocks.has(nextSibling.tagName);
}

/** Each item with its mark; what stands within an item, lists included, is indented by the width of the mark, which is what nests it. */
function listOf(list: Element): string {
  const mark = list.tagName === 'OL' ? '1. ' : '- ';
  const indent = ' '.repeat(mark.length);
  return [...list.children]
    .map((child) => {
      // Docs writes a deeper list beside the item that it belongs to, and not within it.
      const isList = child.tagName === 'UL' || child.tagName === 'OL';
      const inner = (isList ? listOf(child) : within(child).trim()).replace(/ *\n(?: *\n)*/g, `\n${indent}`);
      return inner === '' ? '' : `${isList ? indent : mark}${inner}`;
    })
    .filter((item) => item !== '')
    .join('\n');
}

const wordLevel = /mso-list:[^;]*\blevel([1-9])/i;

/** Word draws lists of paragraphs, with the level and the drawn mark in styles. Three spaces a level nest below marks of either width. */
function wordItem(paragraph: Element, level: number): string {
  const drawn = [...paragraph.querySelectorAll('[style]')].find((each) => /mso-list:\s*Ignore/i.test(each.getAttribute('style') ?? ''));
  const numbered = /^\s*(?:\d+|[a-z]|[ivx]+)[.)]/i.test(drawn?.textContent ?? '');
  drawn?.remove();
  return `${'   '.repeat(level - 1)}${numbered ? '1. ' : '- '}${within(paragraph).trim()}`;
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
    [...row.querySelectorAll('th, td')].map((cell) => within(cell).replace(/\s+/g, ' ').replaceAll('|', '\\|').trim()),
  );
  const [head = [], ...rest] = rows;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rest.map(line)].join('\n');
}
