import type { EditorView } from '@codemirror/view';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { applyEdit } from '#components/staff/editor/diagnostics.ts';
import type { EditorProps } from '#components/staff/editor/editor-props.ts';
import { post } from '#components/staff/editor/post.ts';
import type { TopState } from '#components/staff/editor/top-state.ts';
import { useCheck } from '#components/staff/editor/use-check.ts';
import { usePresence } from '#components/staff/editor/use-presence.ts';
import { useSaving } from '#components/staff/editor/use-saving.ts';
import { localeOfTextFile } from '#lib/content/locale-of-text-file.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import type { ToldProblem } from '#lib/staff/editor/messages.ts';

/** What a pane is known by: the language of its words, or that it holds facts. */
export type PaneKey = Locale | 'facts';

/** Everything an open editor does: it saves, asks what is wrong, and says that it is open. */
export function useEditor({ files, who, entry, address, first }: EditorProps) {
  const views = useRef(new Map<string, EditorView>());
  const texts = useRef(new Map(files.map(({ file, text }) => [file, text ?? ''])));
  const [lines, setLines] = useState<Readonly<Record<string, number>>>({});
  const [at, setAt] = useState({ file: files[0]?.file ?? '', line: 1 });
  const { known, isUnchecked, check, look } = useCheck(`${address}/check`, first);
  const [acts, setActs] = useState<readonly TopState[]>([]);
  const text = (file: string): string => texts.current.get(file) ?? '';
  const take = (file: string, merged: string) => {
    const view = views.current.get(file);
    if (view && view.state.sliceDoc() !== merged) replaceChanged(view, merged);
  };
  const saved = (file: string) => void look(file, text(file), true);
  const saving = useSaving({ files, who, address: `${address}/save`, take, saved });
  const others = usePresence(`${address}/presence`, at);
  const change = (file: string, changed: string) => {
    texts.current.set(file, changed);
    saving.type(file, changed);
    check(file, changed);
  };
  const move = (file: string, line: number) => {
    setAt((before) => (before.file === file && before.line === line ? before : { file, line }));
    setLines((before) => (before[file] === line ? before : { ...before, [file]: line }));
  };
  const lookAgain = async () => {
    const [file] = files;
    if (file) await look(file.file, text(file.file), true);
  };
  // What only the look at everything finds is not known when an entry is opened.
  const lookAtFirst = useEffectEvent(lookAgain);
  useEffect(() => void lookAtFirst(), []);
  /** Asks the server to do something, and tells when it has not. */
  const act = async (path: string, message: unknown) => {
    setActs(['saving']);
    const answer = await post(`${address}/${path}`, message);
    setActs(answer.kind === 'answer' ? [] : [answer.kind === 'ended' ? 'ended' : 'undone']);
    await lookAgain();
    return answer.kind === 'answer' ? answer.value : undefined;
  };
  const mend = async ({ action, was }: ToldProblem) => {
    const view = action && views.current.get(action.file);
    if (view && !view.state.readOnly) applyEdit(view, action);
    else if (!view && action && was !== undefined) await act('mend', { ...action, was });
  };
  const agree = async (section: string) => {
    const [collection, id] = entry.split('/');
    const seen = Object.fromEntries(texts.current); // what agrees is what is on the screen now, not what a colleague’s save makes of it
    await saving.flush();
    const said = await act('agree', { collection, id, section, seen });
    if (!isOvertaken(said)) return;
    await saving.catchUp();
    setActs(['overtaken']);
  };
  const know = ({ file, word }: ToldProblem) => act('word', { word, language: localeOfTextFile(file) ?? 'both' });
  const key = (file: string): PaneKey => localeOfTextFile(file) ?? 'facts';
  const errors = known.problems.filter(({ severity }) => severity === 'error').length;
  const states: readonly TopState[] = [
    ...Object.values(saving.states),
    ...acts,
    ...(isUnchecked ? (['unchecked'] as const) : []),
    ...saving.questions.flatMap(({ kind }) => (kind === 'copy' ? kind : [])),
  ];
  return { views, lines, known, states, saving, others, text, change, move, remedies: { mend, agree, know }, key, errors };
}

/** Whether the server has other words of a section than those that were read. */
function isOvertaken(said: unknown): boolean {
  return typeof said === 'object' && said !== null && 'overtaken' in said && said.overtaken === true;
}

/** Puts a text into a pane by changing only what differs, so that the cursor stays where somebody writes. */
function replaceChanged(view: EditorView, text: string): void {
  const before = view.state.sliceDoc();
  let start = 0;
  while (start < before.length && before[start] === text[start]) start += 1;
  let end = 0;
  while (end < Math.min(before.length, text.length) - start && before.at(-1 - end) === text.at(-1 - end)) end += 1;
  view.dispatch({ changes: { from: start, to: before.length - end, insert: text.slice(start, text.length - end) } });
}
