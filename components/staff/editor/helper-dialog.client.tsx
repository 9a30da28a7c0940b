'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { Choice } from '#lib/staff/editor/choices.ts';

type Props = { title: string; choices: readonly Choice[]; choose: (id: string) => void; close: () => void };

/** As many as one looks through before one types another letter. */
const shown = 30;

/** Finds something the text may name, by its words, and says what it may be used for. */
export function HelperDialog({ title, choices, choose, close }: Props) {
  const t = useTranslations('StaffEditor.insert');
  const dialog = useRef<HTMLDialogElement>(null);
  const [asked, setAsked] = useState('');
  useEffect(() => dialog.current?.showModal(), []);
  const words = plain(asked).split(/\s+/);
  const found = choices.filter(({ id, name, note }) => words.every((word) => plain(`${id} ${name} ${note}`).includes(word)));
  return (
    <dialog className="editor-dialog" ref={dialog} onClose={close} aria-label={title}>
      <h2>{title}</h2>
      <label className="field">
        {t('find')}
        <input className="input" type="search" autoFocus value={asked} onChange={(typed) => setAsked(typed.target.value)} />
      </label>
      <p className="editor-small" role="status">
        {t('found', { count: found.length })}
      </p>
      <ul className="editor-choices">
        {found.slice(0, shown).map(({ id, name, note, supports }) => (
          <li key={id}>
            <button type="button" onClick={() => choose(id)}>
              <b>{name}</b> <span>{note}</span>
              {supports && <small>{t(`supports.${supports}`)}</small>}
            </button>
          </li>
        ))}
      </ul>
      <button className="button button--quiet" type="button" onClick={() => dialog.current?.close()}>
        {t('close')}
      </button>
    </dialog>
  );
}

/** Words without accents and capitals. */
function plain(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
