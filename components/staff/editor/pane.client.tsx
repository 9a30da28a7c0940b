'use client';

import { setDiagnostics } from '@codemirror/lint';
import { Compartment, EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { diagnosticsOf } from '#components/staff/editor/diagnostics.ts';
import { paneExtensions } from '#components/staff/editor/pane-extensions.ts';
import { pasteCleaner } from '#components/staff/editor/paste.ts';
import type { ToldProblem } from '#lib/staff/editor/messages.ts';

export type PaneProps = {
  text: string;
  label: string;
  lang: string;
  nonce: string;
  /** Can it only be read? The page says why. */
  readOnly: boolean;
  problems: readonly ToldProblem[];
  change: (text: string) => void;
  move: (line: number) => void;
  /** What was changed in a text that was pasted. */
  pasted: (cleaned: readonly string[]) => void;
  /** Hands out the view, for helpers that write into the text. */
  ready: (view: EditorView) => void;
};

/** One file, as it is, to be written in. */
export function Pane(props: PaneProps) {
  const t = useTranslations('StaffEditor');
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  const lock = useRef(new Compartment());
  const [isReady, setReady] = useState(false);
  const latest = useRef(props);
  latest.current = props;
  const phrases = useRef<Record<string, string>>({});
  phrases.current = { Find: t('find.find'), next: t('find.next'), previous: t('find.previous'), close: t('find.close') };
  useEffect(() => {
    const { text, nonce, label, lang, readOnly } = latest.current;
    const made = new EditorView({
      parent: host.current as HTMLElement,
      state: EditorState.create({
        doc: text,
        extensions: [
          paneExtensions({ text, nonce, label, lang, phrases: phrases.current }),
          pasteCleaner((cleaned) => latest.current.pasted(cleaned)),
          lock.current.of(EditorState.readOnly.of(readOnly)),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) latest.current.change(update.state.sliceDoc());
            if (update.selectionSet || update.docChanged)
              latest.current.move(update.state.doc.lineAt(update.state.selection.main.head).number);
          }),
        ],
      }),
    });
    view.current = made;
    latest.current.ready(made);
    setReady(true);
    return () => made.destroy();
  }, []);
  const { problems, readOnly } = props;
  useEffect(() => view.current?.dispatch({ effects: lock.current.reconfigure(EditorState.readOnly.of(readOnly)) }), [readOnly]);
  const mend = t('mend');
  useEffect(() => {
    const made = view.current;
    if (made) made.dispatch(setDiagnostics(made.state, diagnosticsOf(problems, made.state.doc, mend)));
  }, [problems, mend]);
  return (
    <div className="pane__text" ref={host}>
      {/* What there is to read where no script comes, and until one does. */}
      {!isReady && (
        <section className="pane__plain" tabIndex={0} aria-label={props.label} lang={props.lang}>
          {props.text}
        </section>
      )}
    </div>
  );
}
