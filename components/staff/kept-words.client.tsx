'use client';

import { useEffect, useState } from 'react';

/** What somebody typed into a form, by the id of each field, and whether their session had ended before it was taken. */
type Kept = { path: string; who: string; words: [id: string, text: string][]; interrupted?: boolean };

const key = 'staff-words';
const fields = 'textarea, input[type="text"], input[type="email"]';

type Props = {
  /** Whose words they are: nobody else in this tab is shown them. */
  who: string;
  /** What is said where words were put back. */
  note: string;
};

/**
 * Keeps what is typed into the forms of a page when they are sent, in this tab alone, until another page of ours shows that it arrived.
 * Where a page for signing in came instead, the words are put back into their fields; where the form was refused, into those that came
 * back empty.
 */
export function KeepWords({ who, note }: Props) {
  const [restored, setRestored] = useState(false);
  useEffect(() => {
    const kept = read();
    const isOurs = kept?.interrupted && kept.who === who;
    if (isOurs && kept.path === location.pathname) setRestored(putBack(kept));
    const wasRefused = document.querySelector('main [role="alert"]') !== null;
    if (wasRefused && kept?.who === who && kept.path === location.pathname) putBack(kept, (field) => field.value === '');
    if (!isOurs || kept.path === location.pathname) sessionStorage.removeItem(key);
    const keep = ({ target }: SubmitEvent) => {
      const typed = [...(target as HTMLFormElement).querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(fields)];
      const words = typed.filter(({ id, value }) => id !== '' && value !== '').map(({ id, value }): [string, string] => [id, value]);
      if (words.length > 0) write({ path: location.pathname, who, words });
    };
    document.addEventListener('submit', keep);
    return () => document.removeEventListener('submit', keep);
  }, [who]);
  return restored ? (
    <p className="staff-note" role="status">
      {note}
    </p>
  ) : null;
}

/** On the page for signing in: what was sent last did not arrive. Whoever signed out leaves no words behind. */
export function WordsInterrupted({ left }: { left: boolean }) {
  useEffect(() => {
    const kept = read();
    if (kept && !left) write({ ...kept, interrupted: true });
    else sessionStorage.removeItem(key);
  }, [left]);
  return null;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

function putBack({ words }: Kept, may = (field: Field) => field.value === field.defaultValue): boolean {
  for (const [id, text] of words) {
    const field = document.getElementById(id);
    const isField = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
    if (isField && may(field)) field.value = text;
  }
  return true;
}

function read(): Kept | undefined {
  return JSON.parse(sessionStorage.getItem(key) ?? 'null') ?? undefined;
}

function write(kept: Kept): void {
  sessionStorage.setItem(key, JSON.stringify(kept));
}
