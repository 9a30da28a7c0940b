'use client';

import type { EditorView } from '@codemirror/view';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { FigureWords } from '#components/staff/editor/figure-dialog.client.tsx';
import { FigureDialog } from '#components/staff/editor/figure-dialog.client.tsx';
import { HelperDialog } from '#components/staff/editor/helper-dialog.client.tsx';
import type { Helper } from '#components/staff/editor/insert.ts';
import { insert, textOf } from '#components/staff/editor/insert.ts';
import type { Choices } from '#lib/staff/editor/choices.ts';

type Props = {
  choices: Choices;
  entry: string;
  address: string;
  /** The pane in which somebody writes. */
  view: () => EditorView | undefined;
  views: () => readonly EditorView[];
};

const picked = ['citation', 'term', 'link'] as const;
const written = ['table', 'question', 'callout'] as const;

/** What writes text that is hard to remember: where the cursor is, in the pane that was written in last. */
export function Toolbar({ choices, entry, address, view, views }: Props) {
  const t = useTranslations('StaffEditor.insert');
  const [open, setOpen] = useState<keyof Choices | 'figure'>();
  const opener = useRef<HTMLElement>(null);
  const words = useRef<FigureWords>({});
  const write = (helper: Helper, id = '') => {
    const pane = view();
    flushSync(() => setOpen(undefined)); // nothing behind an open dialog takes the focus
    if (pane) insert(pane, helper, (words) => textOf(helper, words, id, (key) => t(`sample.${key}`)));
  };
  const close = () => {
    setOpen(undefined);
    opener.current?.focus();
  };
  const ask = (what: keyof Choices | 'figure') => (click: React.MouseEvent<HTMLElement>) => {
    opener.current = click.currentTarget;
    setOpen(what);
  };
  return (
    <div className="editor-tools" role="group" aria-label={t('label')}>
      {picked.map((helper) => (
        <button key={helper} type="button" onClick={ask(helper)}>
          {t(helper)}
        </button>
      ))}
      {written.map((helper) => (
        <button key={helper} type="button" onClick={() => write(helper)}>
          {t(helper)}
        </button>
      ))}
      {entry.startsWith('articles/') && (
        <button type="button" onClick={ask('figure')}>
          {t('figure')}
        </button>
      )}
      {open === 'figure' && <FigureDialog {...{ entry, address, close, views, words }} />}
      {open !== undefined && open !== 'figure' && (
        <HelperDialog title={t(open)} choices={choices[open]} close={close} choose={(id) => write(open, id)} />
      )}
    </div>
  );
}
