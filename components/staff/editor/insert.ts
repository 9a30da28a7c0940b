import type { EditorView } from '@codemirror/view';
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

/**
 * Writes where the cursor is, in place of what is chosen; undone in one step. A pane in which nobody has clicked has its cursor above the
 * fields, where no text can stand: there, it is written below them.
 */
export function insertText(view: EditorView, text: string): void {
  const { doc, selection } = view.state;
  const fields = /^---\n[\s\S]*?\n---(?:\n|$)/.exec(doc.toString())?.[0].length ?? 0;
  if (selection.main.empty && selection.main.head < fields) view.dispatch({ selection: { anchor: fields } });
  view.dispatch(view.state.replaceSelection(text), { userEvent: 'input', scrollIntoView: true });
  view.focus();
}

/** The words that are chosen in a pane. */
export function chosenWords(view: EditorView): string {
  const { from, to } = view.state.selection.main;
  return view.state.sliceDoc(from, to);
}

/** Leads to a line. */
export function goToLine(view: EditorView, line: number): void {
  const { from } = view.state.doc.line(Math.min(Math.max(1, line), view.state.doc.lines));
  view.dispatch({ selection: { anchor: from }, scrollIntoView: true });
  view.focus();
}
