import { parseHTML } from 'linkedom';
import type { Piece } from './part.ts';
import { Part } from './part.ts';

/** What an answer may change: slots, fields with a name, and the title. */
const changeable = '[data-slot], input[name], select[name], textarea[name], title';

/** Elements without an end tag. */
const isVoid = (element: Element): boolean => element.localName === 'input';

/**
 * A finished page, read once, so that an answer is its copy with a few places filled: what no answer changes is markup in as few
 * pieces as can be. Reading a page takes as long as ten answers made from it.
 */
export function keepPage(html: string): Part {
  // React writes hrefLang; a browser reads it in lower case, linkedom takes it as it is.
  const { document } = parseHTML(html.replaceAll(' hrefLang="', ' hreflang="'));
  return new Part('', new Map(), joined([{ markup: '<!DOCTYPE html>' }, ...piecesOf(document.documentElement)]), { start: '', end: '' });
}

function piecesOf(node: Node): Piece[] {
  const element = node as Element;
  const isElement = node.nodeType === 1;
  const changes = isElement && element.matches(changeable);
  if (!changes && !(isElement && element.querySelector(changeable))) return [{ markup: String(node) }];
  const start = `<${element.localName}${[...element.attributes].map((attribute) => ` ${attribute}`).join('')}>`;
  const end = isVoid(element) ? '' : `</${element.localName}>`;
  const inside = joined([...element.childNodes].flatMap(piecesOf));
  if (!changes) return [{ markup: start }, ...inside, { markup: end }];
  return [new Part(element.localName, new Map([...element.attributes].map(({ name, value }) => [name, value])), inside, { start, end })];
}

/** The same pieces with neighbouring markup in one. */
function joined(pieces: readonly Piece[]): Piece[] {
  const few: Piece[] = [];
  for (const piece of pieces) {
    const last = few.at(-1);
    if (piece instanceof Part || !last || last instanceof Part) few.push(piece);
    else few[few.length - 1] = { markup: last.markup + piece.markup };
  }
  return few;
}
