'use client';

import type { MergeView } from '@codemirror/merge';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { paneExtensions } from '#components/staff/editor/pane-extensions.ts';
import type { Question } from '#components/staff/editor/use-saving.ts';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import { mergeMine } from '#lib/staff/content/merge.ts';

type Props = {
  question: Question;
  nonce: string;
  /** The text in the pane, which cannot be written in meanwhile. */
  written: string;
  decide: (text: string) => void;
};

/** Two texts of one file side by side, theirs to read and one’s own to write in. Nothing is put away before somebody decides. */
export function Difference({ question, nonce, written, decide }: Props) {
  const t = useTranslations('StaffEditor.difference');
  const locale = useLocale();
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<MergeView>(undefined);
  const { theirs, mine, since } = sidesOf(question, written);
  // A file that was taken away has no text to go on from: it is written anew, or left.
  const isGone = question.kind === 'conflict' && question.conflict.theirs === null;
  const words = isGone ? 'gone' : question.kind;
  const phrases = useRef<Record<string, string>>({ '$ unchanged lines': t('unchanged', { count: '$' }) });
  const labels = useRef({ theirs: t(`${words}.theirs`), mine: t(`${words}.mine`) });
  useEffect(() => {
    let left = false;
    // Few ever see this: it is loaded when somebody must.
    void import('@codemirror/merge').then(({ MergeView }) => {
      if (left || !host.current) return;
      const given = { nonce, lang: '', phrases: phrases.current };
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
      <h2 id="difference">{t(`${words}.title`, { file: question.file.split('/').at(-1) ?? '' })}</h2>
      <p>{t(`${words}.lead`)}</p>
      {since !== undefined && <p>{t('copy.since', { name: since })}</p>}
      <div className="difference__heads">
        <span>{t(`${words}.theirs`)}</span>
        <span>{t(`${words}.mine`)}</span>
      </div>
      <div ref={host} />
      <p className="staff-actions">
        <button className="button button--primary" type="button" onClick={() => decide(view.current?.b.state.sliceDoc() ?? mine)}>
          {t(`${words}.useMine`)}
        </button>
        {isGone ? (
          <a className="button button--quiet" href={staffPath(locale, 'content')}>
            {t('gone.useTheirs')}
          </a>
        ) : (
          <button className="button button--quiet" type="button" onClick={() => decide(view.current?.a.state.sliceDoc() ?? theirs)}>
            {t(`${words}.useTheirs`)}
          </button>
        )}
      </p>
    </section>
  );
}

type Sides = {
  theirs: string;
  mine: string;
  /** Who has saved since the copy was kept; `nobody` where that is not known. */
  since?: string;
};

/** What is compared: one’s own text holds what others changed meanwhile, but for the sentences that both changed. */
export function sidesOf(question: Question, written: string): Sides {
  if (question.kind === 'conflict') {
    const { base, theirs } = question.conflict;
    return { theirs: theirs ?? '', mine: base === null || theirs === null ? written : mergeMine(written, base, theirs) };
  }
  const { copy, over } = question;
  const mine = copy.from === undefined ? copy.text : mergeMine(copy.text, copy.from, written);
  const isSince = copy.from === undefined ? copy.version !== over.version : copy.from !== over.text;
  return { theirs: written, mine, ...(isSince && { since: over.savedBy?.name ?? 'nobody' }) };
}
