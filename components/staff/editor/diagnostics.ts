import type { Diagnostic } from '@codemirror/lint';
import type { Text } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { Position } from '#lib/content/problem.ts';
import type { ToldProblem } from '#lib/staff/editor/messages.ts';

const severities = { error: 'error', warning: 'warning', advice: 'info' } as const;

/** Problems at their lines, with what mends them. */
export function diagnosticsOf(problems: readonly ToldProblem[], doc: Text, mend: string): Diagnostic[] {
  return problems.map(({ line, column, end, severity, what, fix, action }) => {
    const from = offsetOf(doc, { line, column });
    const to = end ? offsetOf(doc, end) : endOfWord(doc, from);
    return {
      ...{ from, to: Math.max(from, to), severity: severities[severity], message: `${what} ${fix}` },
      actions: action ? [{ name: mend, apply: (view: EditorView) => applyEdit(view, action) }] : [],
    };
  });
}

/** Writes what mends a problem. */
export function applyEdit(view: EditorView, { from, to, text }: { from: Position; to: Position; text: string }): void {
  const [start, end] = [offsetOf(view.state.doc, from), offsetOf(view.state.doc, to)];
  view.dispatch({ changes: { from: start, to: end, insert: text }, selection: { anchor: start + text.length }, scrollIntoView: true });
  view.focus();
}

/** The place in a text of a line and a column; the nearest there is, where the text has changed since. */
export function offsetOf(doc: Text, { line, column }: Position): number {
  const found = doc.line(Math.min(Math.max(line, 1), doc.lines));
  return Math.min(found.from + column - 1, found.to);
}

function endOfWord(doc: Text, from: number): number {
  const line = doc.lineAt(from);
  const word = /^\S+/.exec(line.text.slice(from - line.from));
  return from + (word?.[0].length ?? 0);
}
