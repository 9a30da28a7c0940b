import { useCallback, useRef, useState } from 'react';
import { post } from '#components/staff/editor/post.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { locales } from '#lib/i18n/locales.ts';
import type { CheckAnswer, PreviewTree } from '#lib/staff/editor/messages.ts';

/** What is known of an entry while it is written. */
export type Known = Omit<CheckAnswer, 'sequence' | 'tree'> & {
  trees: Partial<Record<Locale, PreviewTree>>;
  /** The languages whose tree is older than their text. */
  old: readonly Locale[];
};

/** How long nobody types before the text is looked at, in milliseconds. */
const quiet = 150;

/** Asks the server what there is to say of a text after each pause of whoever writes; an answer that was overtaken is not used. */
export function useCheck(address: string, first: Known) {
  const [known, setKnown] = useState(first);
  const sequence = useRef(0);
  const waiting = useRef<() => void>(undefined);
  const busy = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const look = useCallback(
    async (file: string, text: string, whole: boolean) => {
      sequence.current += 1;
      const asked = sequence.current;
      const answer = await post<CheckAnswer>(address, { file, text, sequence: asked, ...(whole && { whole }) });
      if (answer.kind !== 'answer' || asked !== sequence.current) return;
      setKnown((before) => hear(before, file, answer.value));
    },
    [address],
  );
  const send = useCallback(
    async (file: string, text: string) => {
      // One question at a time; of those that wait for it, the last.
      if (busy.current) {
        waiting.current = () => void send(file, text);
        return;
      }
      busy.current = true;
      await look(file, text, false);
      busy.current = false;
      const next = waiting.current;
      waiting.current = undefined;
      next?.();
    },
    [look],
  );
  const check = useCallback(
    (file: string, text: string) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void send(file, text), quiet);
    },
    [send],
  );
  return { known, check, look };
}

function hear({ trees, old }: Known, file: string, { tree, sequence: _, ...said }: CheckAnswer): Known {
  const locale = locales.find((one) => file.endsWith(`/${one}.mdx`));
  return {
    ...said,
    trees: tree && locale ? { ...trees, [locale]: tree } : trees,
    old: locale ? [...old.filter((one) => one !== locale), ...(tree ? [] : [locale])] : old,
  };
}
