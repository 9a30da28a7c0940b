import type { BodyNode, ComponentNode } from '../../content/body.ts';
import { childrenOf, citedReferences, isInline, plainText } from '../../content/body.ts';
import { parseAsTyped } from '../../content/parse-body.ts';
import { wordAttributes } from '../../content/vocabulary.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Passage, PassageKind } from '../passage.ts';
import type { Piece } from './locate.ts';
import { Lines, piecesOf, placeIn } from './locate.ts';
import { yamlPassages } from './yaml.ts';

const kinds: Readonly<Record<string, PassageKind>> = { paragraph: 'paragraph', heading: 'heading', tableCell: 'cell' };

/** What the words inside of a node stand under. */
type Surroundings = Pick<Passage, 'section' | 'column' | 'row' | 'lead'> & Partial<Pick<Passage, 'cites' | 'kind'>>;

/** The passages of one text, its front matter first. */
export function bodyPassages(file: string, source: string, locale: Locale): Passage[] {
  const { frontMatter, nodes = [] } = parseAsTyped(source, file);
  const head = frontMatter ? yamlPassages(file, frontMatter.source, { kind: 'field', locale, firstLine: frontMatter.firstLine }) : [];
  const reader = new BodyReader(file, source, locale);
  let section = 'top';
  for (const [at, node] of nodes.entries()) {
    if (node.type === 'heading' && node.depth === 2) section = node.id;
    reader.readBlock(node, section, nodes[at - 1]);
  }
  return [...head, ...reader.passages];
}

/** A block that is given again as the same object is as it was, where it was. */
const known = new WeakMap<BodyNode, { section: string; lead: Passage | undefined; passages: readonly Passage[] }>();

class BodyReader {
  readonly passages: Passage[] = [];
  readonly #source: string;
  readonly #locale: Locale;
  readonly #lines: Lines;

  constructor(file: string, source: string, locale: Locale) {
    this.#source = source;
    this.#locale = locale;
    this.#lines = new Lines(file, source);
  }

  readBlock(node: BodyNode, section: string, last: BodyNode | undefined): void {
    const before = known.get(node);
    const lead = this.#leadTo(node, last);
    if (before?.section === section && before.lead === lead) {
      this.passages.push(...before.passages);
      return;
    }
    const first = this.passages.length;
    this.#read(node, { section, ...(lead && { lead }) });
    known.set(node, { section, lead, passages: this.passages.slice(first) });
  }

  /** What was read last, where it is a heading that asks, or a line that leads to a list. */
  #leadTo(node: BodyNode, last: BodyNode | undefined): Passage | undefined {
    const [passage] = this.passages.slice(-1);
    const end = last?.type === 'heading' ? '?' : last?.type === 'paragraph' && node.type === 'list' ? ':' : undefined;
    return end !== undefined && passage?.text.trimEnd().endsWith(end) ? passage : undefined;
  }

  #read(node: BodyNode, around: Surroundings): void {
    if (node.type === 'component') this.#readAttributes(node, around);
    const [title] = node.type === 'component' && node.name === 'Question' ? this.passages.slice(-1) : [];
    const kind = kinds[node.type];
    if (kind) {
      this.#readProse(node, around.kind ?? kind, around);
      return;
    }
    if (node.type === 'table') {
      this.#readTable(node.children, around);
      return;
    }
    const inner: Surroundings = node.type === 'listItem' ? { ...around, cites: citedReferences([node]), kind: 'list-item' } : around;
    const children = childrenOf(node);
    for (const [at, child] of children.entries()) {
      const lead = at === 0 ? title : this.#leadTo(child, children[at - 1]);
      this.#read(child, lead ? { ...inner, lead } : inner);
    }
  }

  #readTable([first, ...rows]: readonly BodyNode[], around: Surroundings): void {
    if (!first) return;
    this.#read(first, { ...around, cites: citedReferences([first]) });
    const columns = childrenOf(first).map((cell) => plainText([cell]));
    for (const row of rows) {
      const cites = citedReferences([row]);
      const cells = childrenOf(row);
      const name = plainText(cells.slice(0, 1));
      for (const [at, cell] of cells.entries())
        this.#read(cell, { ...around, cites, column: columns[at] ?? '', ...(at > 0 && { row: name }) });
    }
  }

  #readProse(node: BodyNode, kind: PassageKind, around: Surroundings): void {
    const cites = around.cites ?? citedReferences([node]);
    const pieces: Piece[] = [];
    let text = '';
    const gather = (inner: BodyNode): void => {
      if (inner.type === 'text') {
        pieces.push(...piecesOf(this.#source, this.#lines.offsetOf(inner.place), inner.value, text.length));
        text += inner.value;
      } else if (inner.type === 'break') text += ' ';
      else {
        if (inner.type === 'component') this.#readAttributes(inner, { ...around, cites });
        if (isInline(inner)) for (const child of childrenOf(inner)) gather(child);
      }
    };
    for (const child of childrenOf(node)) gather(child);
    this.#add({ ...around, kind, text, cites }, (from, to) => placeIn(pieces, this.#lines, from, to));
  }

  #readAttributes(node: ComponentNode, { section, cites }: Surroundings): void {
    const attributes: Record<string, unknown> = node.attributes;
    for (const name of wordAttributes(node.name)) {
      const text = attributes[name];
      if (typeof text !== 'string') continue;
      const opened = this.#lines.offsetOf(node.place);
      // Another attribute may say the same: an alternative text that is the name of the picture.
      const named = this.#source.slice(opened).search(new RegExp(`\\s${name}\\s*=`));
      const start = this.#source.indexOf(text, opened + Math.max(named, 0));
      const offset = start === -1 ? opened : start;
      const whole = { kind: 'attribute' as const, name: `${node.name}.${name}`, section, text, cites: cites ?? citedReferences([node]) };
      this.#add(whole, (from, to) => placeIn([{ at: 0, offset, length: text.length }], this.#lines, from, to));
    }
  }

  #add(passage: Omit<Passage, 'file' | 'locale' | 'place'>, locate: (from: number, to: number) => ReturnType<Passage['place']>): void {
    if (passage.text.trim() === '') return;
    const { length } = passage.text;
    const place: Passage['place'] = (from = 0, to = length) => locate(from, to);
    this.passages.push({ ...passage, file: this.#lines.file, locale: this.#locale, place });
  }
}
