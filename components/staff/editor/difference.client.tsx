'use client';

import type { MergeView } from '@codemirror/merge';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { paneExtensions } from '#components/staff/editor/pane-extensions.ts';
import type { Question } from '#components/staff/editor/use-saving.ts';

type Props = {
  question: Question;
  nonce: string;
  /** The text that the server has. */
  theirs: string;
  decide: (text: string) => void;
};

/** Two texts of one file side by side, theirs to read and one’s own to write in. Nothing is put away before somebody decides. */
export function Difference({ question, nonce, theirs, decide }: Props) {
  const t = useTranslations('StaffEditor.difference');
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<MergeView>(undefined);
  const mine = question.kind === 'conflict' ? (question.conflict.mine ?? '') : question.copy.text;
  const labels = useRef({ theirs: t(`${question.kind}.theirs`), mine: t(`${question.kind}.mine`) });
  useEffect(() => {
    let left = false;
    // Few ever see this: it is loaded when somebody must.
    void import('@codemirror/merge').then(({ MergeView }) => {
      if (left || !host.current) return;
      const given = { nonce, lang: '', phrases: {} };
      view.current = new MergeView({
        parent: host.current,
        a: { doc: theirs, extensions: paneExtensions({ ...given, text: theirs, label: labels.current.theirs }) },
        b: { doc: mine, extensions: paneExtensions({ ...given, text: mine, label: labels.current.mine }) },
        collapseUnchanged: { margin: 2 },
      });
    });
    return () => {
      left = true;
      view.current?.destroy();
    };
  }, [mine, theirs, nonce]);
  return (
    <section className="difference" role="alertdialog" aria-labelledby="difference">
      <h2 id="difference">{t(`${question.kind}.title`, { file: question.file.split('/').at(-1) ?? '' })}</h2>
      <p>{t(`${question.kind}.lead`)}</p>
      <div className="difference__heads">
        <span>{t(`${question.kind}.theirs`)}</span>
        <span>{t(`${question.kind}.mine`)}</span>
      </div>
      <div ref={host} />
      <p className="staff-actions">
        <button className="button button--primary" type="button" onClick={() => decide(view.current?.b.state.sliceDoc() ?? mine)}>
          {t(`${question.kind}.useMine`)}
        </button>
        <button className="button button--quiet" type="button" onClick={() => decide(view.current?.a.state.sliceDoc() ?? theirs)}>
          {t(`${question.kind}.useTheirs`)}
        </button>
      </p>
    </section>
  );
}
