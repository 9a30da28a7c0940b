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

type Surroundings = { section: string; cites?: readonly string[]; kind?: PassageKind; column?: string };

/** The passages of one text, its front matter first. */
export function bodyPassages(file: string, source: string, locale: Locale): Passage[] {
  const { frontMatter, nodes = [] } = parseAsTyped(source, file);
  const head = frontMatter ? yamlPassages(file, frontMatter.source, { kind: 'field', locale, firstLine: frontMatter.firstLine }) : [];
  const reader = new BodyReader(file, source, locale);
  const around: Surroundings = { section: 'top' };
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === 2) around.section = node.id;
    reader.readBlock(node, around.section);
  }
  return [...head, ...reader.passages];
}

/** A block that is given again as the same object is as it was, where it was. */
const known = new WeakMap<BodyNode, { section: string; passages: readonly Passage[] }>();

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

  readBlock(node: BodyNode, section: string): void {
    const before = known.get(node);
    if (before?.section === section) {
      this.passages.push(...before.passages);
      return;
    }
    const first = this.passages.length;
    this.#read(node, { section });
    known.set(node, { section, passages: this.passages.slice(first) });
  }

  #read(node: BodyNode, around: Surroundings): void {
    if (node.type === 'component') this.#readAttributes(node, around);
    const kind = kinds[node.type];
    if (kind) {
      this.#readProse(node, around.kind ?? kind, around);
      return;
    }
    if (node.type === 'table') {
      const [first] = node.children;
      const columns = first ? childrenOf(first).map((cell) => plainText([cell])) : [];
      for (const row of node.children) {
        const cites = citedReferences([row]);
        for (const [at, cell] of childrenOf(row).entries())
          this.#read(cell, row === first ? { ...around, cites } : { ...around, cites, column: columns[at] ?? '' });
      }
      return;
    }
    const inner: Surroundings = node.type === 'listItem' ? { ...around, cites: citedReferences([node]) } : around;
    for (const child of childrenOf(node)) this.#read(child, node.type === 'listItem' ? { ...inner, kind: 'list-item' } : inner);
  }

  #readProse(node: BodyNode, kind: PassageKind, { section, cites, column }: Surroundings): void {
    const pieces: Piece[] = [];
    let text = '';
    const gather = (inner: BodyNode): void => {
      if (inner.type === 'text') {
        pieces.push(...piecesOf(this.#source, this.#lines.offsetOf(inner.place), inner.value, text.length));
        text += inner.value;
      } else if (inner.type === 'break') text += ' ';
      else {
        if (inner.type === 'component') this.#readAttributes(inner, { section, cites: cites ?? citedReferences([node]) });
        if (isInline(inner)) for (const child of childrenOf(inner)) gather(child);
      }
    };
    for (const child of childrenOf(node)) gather(child);
    this.#add({ kind, ...(column !== undefined && { column }), section, text, cites: cites ?? citedReferences([node]) }, (from, to) =>
      placeIn(pieces, this.#lines, from, to),
    );
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
