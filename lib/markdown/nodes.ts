import type { BlockContent, FootnoteReference, ListItem, PhrasingContent, Table } from 'mdast';

/** Words without their soft hyphens, which a reader of Markdown would see. */
export function text(value: string): PhrasingContent {
  return { type: 'text', value: value.replace(/\n/g, ' ').replaceAll('\u00ad', '') };
}

export function paragraph(words: string, cited: PhrasingContent[] = []): BlockContent {
  return { type: 'paragraph', children: cited.length > 0 ? [text(words), ...cited] : [text(words)] };
}

export function quote(words: string): BlockContent {
  return { type: 'blockquote', children: [paragraph(words)] };
}

export function heading(depth: 1 | 2 | 3, words: string): BlockContent {
  return { type: 'heading', depth, children: [text(words)] };
}

export function strong(words: string): BlockContent {
  return { type: 'paragraph', children: [{ type: 'strong', children: [text(words)] }] };
}

export function list(children: ListItem[], ordered = false): BlockContent {
  return { type: 'list', ordered, spread: false, children };
}

export function listItem(children: BlockContent[]): ListItem {
  return { type: 'listItem', spread: false, children };
}

/** A table of cells, its head first. */
export function table(rows: PhrasingContent[][][]): Table {
  return {
    type: 'table',
    children: rows.map((cells) => ({ type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children })) })),
  };
}

export function footnote(number: number): FootnoteReference {
  return { type: 'footnoteReference', identifier: String(number), label: String(number) };
}
