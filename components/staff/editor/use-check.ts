import { useCallback, useRef, useState } from 'react';
import { post } from '#components/staff/editor/post.ts';
import type { Locale } from '#lib/i18n/locales.ts';
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
  const running = useRef<AbortController>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const look = useCallback(
    async (file: string, text: string, whole: boolean) => {
      sequence.current += 1;
      running.current?.abort();
      running.current = new AbortController();
      const message = { file, text, sequence: sequence.current, ...(whole && { whole }) };
      const answer = await post<CheckAnswer>(address, message, running.current.signal);
      if (answer.kind !== 'answer' || answer.value.sequence !== sequence.current) return;
      const { tree, sequence: _, ...said } = answer.value;
      const locale = (['en', 'fr-CA'] as const).find((one) => file.endsWith(`/${one}.mdx`));
      setKnown(({ trees, old }) => ({
        ...said,
        trees: tree && locale ? { ...trees, [locale]: tree } : trees,
        old: locale ? [...old.filter((one) => one !== locale), ...(tree ? [] : [locale])] : old,
      }));
    },
    [address],
  );
  const check = useCallback(
    (file: string, text: string) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void look(file, text, false), quiet);
    },
    [look],
  );
  return { known, check, look };
}
