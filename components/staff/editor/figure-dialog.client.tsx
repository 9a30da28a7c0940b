'use client';

import type { EditorView } from '@codemirror/view';
import { useTranslations } from 'next-intl';
import type { ChangeEvent, FormEvent, RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import { insert } from '#components/staff/editor/insert.ts';
import { locales } from '#lib/i18n/locales.ts';
import type { PictureAnswer } from '#lib/staff/editor/answer-picture.ts';

/** The words of a picture, by the names of their fields. */
export type FigureWords = Record<string, string>;

type Props = {
  entry: string;
  address: string;
  close: () => void;
  views: () => readonly EditorView[];
  /** What was typed before the dialog was last left, also by the key Escape: it is there again, until the picture has been added. */
  words: RefObject<FigureWords>;
};

/** Takes a picture with its words in both languages, and writes it into both texts. */
export function FigureDialog({ entry, address, close, views, words }: Props) {
  const t = useTranslations('StaffEditor.figure');
  const dialog = useRef<HTMLDialogElement>(null);
  const [state, setState] = useState<'ready' | 'sending' | Extract<PictureAnswer, { fault: unknown }>['fault'] | 'away'>('ready');
  useEffect(() => dialog.current?.showModal(), []);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setState('sending');
    const form = new FormData(event.currentTarget);
    form.set('article', entry.split('/')[1] ?? '');
    const said = await upload(`${address}/picture`, form);
    if ('fault' in said) {
      setState(said.fault);
      return;
    }
    for (const [index, view] of views().entries()) insert(view, 'figure', () => figureText(said.name, form, locales[index] ?? 'en'));
    words.current = {};
    close();
  };
  const field = (name: string) => ({
    name,
    defaultValue: words.current[name],
    onChange: (typed: ChangeEvent<HTMLInputElement>) => {
      words.current[name] = typed.target.value;
    },
  });
  return (
    <dialog className="editor-dialog" ref={dialog} onClose={close} aria-label={t('title')}>
      <h2>{t('title')}</h2>
      <p className="editor-small">{t('lead')}</p>
      <form onSubmit={send}>
        <label className="field">
          {t('picture')}
          <input type="file" name="picture" accept="image/png,image/jpeg,image/webp,image/avif" required />
        </label>
        {locales.map((locale) => (
          <fieldset key={locale} className="field">
            <legend>{t(locale)}</legend>
            <label>
              {t('alt')}
              <input className="input" {...field(`alt-${locale}`)} lang={locale} required maxLength={400} />
            </label>
            <label>
              {t('caption')}
              <input className="input" {...field(`caption-${locale}`)} lang={locale} required maxLength={400} />
            </label>
          </fieldset>
        ))}
        <p role="alert">{state === 'ready' || state === 'sending' ? '' : t(`fault.${state}`)}</p>
        <p className="staff-actions">
          <button className="button button--primary" type="submit" disabled={state === 'sending'}>
            {t('add')}
          </button>
          <button className="button button--quiet" type="button" onClick={() => dialog.current?.close()}>
            {t('close')}
          </button>
        </p>
      </form>
    </dialog>
  );
}

async function upload(address: string, body: FormData): Promise<PictureAnswer | { fault: 'away' }> {
  try {
    const response = await fetch(address, { method: 'POST', body, redirect: 'manual' });
    return response.type === 'opaqueredirect' ? { fault: 'away' } : ((await response.json()) as PictureAnswer);
  } catch {
    return { fault: 'away' };
  }
}

function figureText(name: string, form: FormData, locale: string): string {
  const said = (field: string): string => String(form.get(`${field}-${locale}`) ?? '').trim();
  const alt = said('alt').replaceAll('"', '&quot;');
  return `\n\n<Figure image="${name}" alt="${alt}">\n\n${said('caption')}\n\n</Figure>\n\n`;
}
