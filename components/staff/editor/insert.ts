import type { EditorState, Text } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { bodyStart, lastInBody } from '#components/staff/editor/last-in-body.ts';
import type { Choices } from '#lib/staff/editor/choices.ts';

/** What a helper writes: around the words that are chosen, or in their place. */
export type Helper = keyof Choices | 'table' | 'question' | 'callout';

/** The text a helper writes. */
export function textOf(
  helper: Helper,
  words: string,
  id: string,
  t: (key: 'heading' | 'cell' | 'question' | 'answer' | 'text') => string,
): string {
  const within = words === '' ? t('text') : words;
  switch (helper) {
    case 'citation':
      return `${words}${words === '' || words.endsWith(' ') ? '' : ' '}<Cite ref="${id}" />`;
    case 'term':
      return `<Term id="${id}">${within}</Term>`;
    case 'link':
      return `[${within}](${id})`;
    case 'table':
      return `\n\n<Table caption="${t('heading')}">\n\n| ${t('heading')} | ${t('heading')} |\n| --- | --- |\n| ${t('cell')} | ${t('cell')} |\n\n</Table>\n\n`;
    case 'question':
      return `\n\n<Faq>\n\n<Question title="${t('question')}">\n\n${t('answer')}\n\n</Question>\n\n</Faq>\n\n`;
    case 'callout':
      return `\n\n<Callout kind="info" title="${t('heading')}">\n\n${within}\n\n</Callout>\n\n`;
  }
}

/** What stands on lines of its own, and would cut a sentence in two. */
const blocks: ReadonlySet<Helper | 'figure'> = new Set(['table', 'question', 'callout', 'figure']);

/**
 * Where a helper writes: in place of what is chosen; a block below the paragraph of the cursor, or in place of the paragraphs of what is
 * chosen. No such text can stand in the fields: from there it goes where the cursor last was in the body, or to the end of the body.
 */
export function placeFor(state: EditorState, helper: Helper | 'figure'): { from: number; to: number } {
  const { doc, selection } = state;
  const start = bodyStart(doc);
  const { from, to } = selection.main;
  const isBlock = blocks.has(helper);
  if (from < start) {
    const last = Math.max(start, state.field(lastInBody, false) ?? doc.length);
    return at(isBlock ? paragraphEnd(doc, last) : last);
  }
  if (!isBlock) return { from, to };
  const end = paragraphEnd(doc, to);
  return from === to || helper !== 'callout' ? at(end) : { from: Math.max(start, paragraphStart(doc, from)), to: end };
}

function at(place: number): { from: number; to: number } {
  return { from: place, to: place };
}

function paragraphEnd(doc: Text, at: number): number {
  let line = doc.lineAt(at);
  while (line.text.trim() !== '' && line.number < doc.lines && doc.line(line.number + 1).text.trim() !== '')
    line = doc.line(line.number + 1);
  return line.to;
}

function paragraphStart(doc: Text, at: number): number {
  let line = doc.lineAt(at);
  while (line.number > 1 && doc.line(line.number - 1).text.trim() !== '') line = doc.line(line.number - 1);
  return line.from;
}

/** Writes with a helper, in one step that can be undone; the cursor goes behind it. */
export function insert(view: EditorView, helper: Helper | 'figure', text: (words: string) => string): void {
  const { from, to } = placeFor(view.state, helper);
  const said = text(view.state.sliceDoc(from, to));
  view.dispatch({
    changes: { from, to, insert: said },
    selection: { anchor: from + said.length },
    userEvent: 'input',
    scrollIntoView: true,
  });
  view.focus();
}

/** Leads to a line. */
export function goToLine(view: EditorView, line: number): void {
  const { from } = view.state.doc.line(Math.min(Math.max(1, line), view.state.doc.lines));
  view.dispatch({ selection: { anchor: from }, scrollIntoView: true });
  view.focus();
}
