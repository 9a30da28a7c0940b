const blocks = new Set(['P', 'DIV', 'SECTION', 'ARTICLE', 'BLOCKQUOTE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'UL', 'OL', 'TABLE']);

/**
 * The words of a page that another program put on the clipboard, with the marks of ours: headings, bold and slanted words, lists, links
 * and tables. Whatever else it looks like is left out. The page is read and never shown, so that nothing in it runs.
 */
export function htmlToText(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const unread of body.querySelectorAll('script, style, head, title, meta, template')) unread.remove();
  return within(body)
    .replaceAll('****', '') // two bold words in a row are bold together
    .replace(/[ \n]*\n[ ]*\n[ \n]*/g, '\n\n')
    .trim();
}

function within(node: Node): string {
  return [...node.childNodes].map(textOf).join('');
}

function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return isBetweenBlocks(node) ? '' : asWritten((node.textContent ?? '').replace(/[ \n\t]+/g, ' '));
  if (!(node instanceof Element)) return '';
  if (node.tagName === 'UL' || node.tagName === 'OL') return `\n\n${listOf(node)}\n\n`;
  const depth = wordLevel.exec(node.getAttribute('style') ?? '')?.[1];
  if (depth !== undefined) return `${wordItem(node, Number(depth))}\n`;
  const inner = within(node);
  const level = levelOf(node);
  if (level !== undefined) return headingOf(level, inner.replaceAll(/(?<!\\)\*/g, '').trim());
  if (node.tagName === 'BR') return '\n';
  if (node.tagName === 'TABLE') return `\n\n${tableOf(node)}\n\n`;
  if (blocks.has(node.tagName)) return `\n\n${inner.trim()}\n\n`;
  return marked(node, inner);
}

/** Words as our Markdown has them: a sign that would begin something there, such as “<” of a figure, is only a sign. */
function asWritten(words: string): string {
  return words.replace(/[\\`<{]|\*(?=\S)|(?<=\S)\*|\[(?=\^)|\](?=\()|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|^[#>](?= )/gu, '\\$&');
}

/** The level of a heading, also of the title of a document of Word, which is none there. */
function levelOf({ tagName, className }: Element): number | undefined {
  const [, level] = /^H([1-6])$/.exec(tagName) ?? [];
  if (level !== undefined) return Math.min(4, Math.max(2, Number(level)));
  return /^MsoTitle\b/.test(className) ? 2 : undefined;
}

function headingOf(level: number, words: string): string {
  return words === '' ? '' : `\n\n${'#'.repeat(level)} ${words}\n\n`;
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

/** Words with the marks of their element: by its name, or by its style, as Docs writes them. */
function marked(node: Element, inner: string): string {
  // A mark stands at the words: Markdown does not read one that has a space or a comma behind it.
  const [, before = '', words = '', after = ''] = /^([\s,.;:!?…]*)(.*?)([\s,;:]*)$/su.exec(inner) ?? [];
  if (words === '') return inner;
  const style = node.getAttribute('style') ?? '';
  const isBold = /font-weight:\s*(?:bold|[6-9]00)/.test(style) || (['B', 'STRONG'].includes(node.tagName) && !/font-weight:/.test(style));
  const isSlanted = /font-style:\s*italic/.test(style) || (['I', 'EM'].includes(node.tagName) && !/font-style:/.test(style));
  const address = node.tagName === 'A' ? addressOf(node) : undefined;
  const linked = address === undefined ? words : `[${words}](${address})`;
  const [bold, slant] = [isBold && !/^\*\*.*\*\*$/s.test(words) ? '**' : '', isSlanted ? '*' : ''];
  return `${before}${bold}${slant}${linked}${slant}${bold}${after}`;
}

/** Where a link leads, also one that Docs leads by way of Google; nothing where that is in the other document, or in a mailbox. */
function addressOf(link: Element): string | undefined {
  const address = link.getAttribute('href') ?? '';
  if (!/^https?:/.test(address) || !URL.canParse(address)) return undefined;
  const { hostname, pathname, searchParams } = new URL(address);
  const target = hostname === 'www.google.com' && pathname === '/url' ? searchParams.get('q') : null;
  return (target ?? address).replaceAll('(', '%28').replaceAll(')', '%29');
}

function tableOf(table: Element): string {
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.querySelectorAll('th, td')].map((cell) => within(cell).replace(/\s+/g, ' ').replaceAll('|', '\\|').trim()),
  );
  const [head = [], ...rest] = rows;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rest.map(line)].join('\n');
}
