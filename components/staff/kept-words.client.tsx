'use client';

import { useEffect, useState } from 'react';
import type { Field } from '#components/staff/kept-fields.ts';
import { fieldsOf, firstOf, putBack, saidIn } from '#components/staff/kept-fields.ts';
import type { Kept, Word } from '#components/staff/kept-words.ts';
import { withArrived, withInterrupted, withPage, withTyped } from '#components/staff/kept-words.ts';

const key = 'staff-words';
const forms = 'main form[method="post"]';
const events = ['input', 'change', 'submit'];

type Props = {
  /** Whose words they are: nobody else in this tab is shown them. */
  who: string;
  /** The page below `/staff`, the same in both languages. */
  page: string;
  /** What is said where words were put back, after a session that ended or otherwise; where they have no field; how they are thrown away. */
  say: Readonly<Record<'interrupted' | 'back' | 'apart' | 'away', string>>;
};

/**
 * Keeps what is typed into the forms of a page, in this tab alone, until another page of ours shows that it arrived, or somebody throws
 * it away. Whoever comes back, by a link, in the other language, or from signing in, finds the words in their fields; what a colleague
 * changed there meanwhile is not written over: the words stand above the form.
 */
export function KeepWords({ who, page, say }: Props) {
  const [found, setFound] = useState<{ back: readonly Word[]; apart: readonly Word[]; interrupted: boolean }>();
  useEffect(() => {
    const here = page + location.search;
    const refused = document.querySelector('main :is(.error-summary, [data-refused])') !== null;
    const arrived = withArrived(readOf(who), refused ? page : undefined);
    const { words = [], interrupted = false } = arrived.pages[here] ?? {};
    const placed = words.map((word) => ({ word, where: putBack(word, fieldOf(word.id)) }));
    const at = (place: string) => placed.filter(({ where }) => where === place).map(({ word }) => word);
    const apart = at('apart').map((word) => ({ ...word, apart: true }));
    setFound({ back: at('back'), apart, interrupted });
    // What stands in its field because the page was refused is not saved yet.
    const left = [...at('back').map(({ apart: _, ...word }) => word), ...apart, ...(refused ? at('there') : [])];
    write(withPage(arrived, here, { words: left }));
    const note = (form: Element, type?: string) => {
      const fields = saidIn(fieldsOf(form));
      const typed = withTyped(readOf(who), here, fields);
      const sent = type === 'submit' && { sent: fields.map(({ id }) => id) };
      write(withPage(typed, here, { words: [], ...typed.pages[here], ...sent }));
    };
    // What somebody typed before the scripts of the page came is kept too.
    for (const form of document.querySelectorAll(forms)) note(form);
    const keep = ({ target, type }: Event) => {
      const form = target instanceof Element ? target.closest(forms) : null;
      if (form) note(form, type);
    };
    for (const event of events) document.addEventListener(event, keep);
    return () => {
      for (const event of events) document.removeEventListener(event, keep);
    };
  }, [who, page]);
  if (!found || found.back.length + found.apart.length === 0) return null;
  const throwAway = () => {
    for (const { id } of found.back) {
      const field = fieldOf(id);
      if (field) field.value = firstOf(field);
    }
    write(withPage(readOf(who), page + location.search, { words: [] }));
    setFound(undefined);
  };
  return (
    <div className="staff-note unprinted" role="status">
      {found.back.length > 0 && <p>{found.interrupted ? say.interrupted : say.back}</p>}
      {found.apart.length > 0 && <p>{say.apart}</p>}
      {found.apart.map(({ id, label, text }) => (
        <p key={`${id} ${text}`} className="staff-words">
          <b>{label}</b> {text}
        </p>
      ))}
      <button className="button button--quiet" type="button" onClick={throwAway}>
        {say.away}
      </button>
    </div>
  );
}

/** On the page for signing in: what was sent last did not arrive. Whoever signed out leaves no words behind. */
export function WordsInterrupted({ left }: { left: boolean }) {
  useEffect(() => {
    const kept = read();
    if (kept && !left) write(withInterrupted(kept));
    else sessionStorage.removeItem(key);
  }, [left]);
  return null;
}

function fieldOf(id: string): Field | undefined {
  return fieldsOf(document).find((field) => field.id === id);
}

function readOf(who: string): Kept {
  const kept = read();
  return kept?.who === who ? kept : { who, pages: {} };
}

function read(): Kept | undefined {
  return JSON.parse(sessionStorage.getItem(key) ?? 'null') ?? undefined;
}

function write(kept: Kept): void {
  sessionStorage.setItem(key, JSON.stringify(kept));
}
