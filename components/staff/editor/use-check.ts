import { useCallback, useMemo, useRef, useState } from 'react';
import { Asking } from '#components/staff/editor/asking.ts';
import { post } from '#components/staff/editor/post.ts';
import { Turns } from '#components/staff/editor/turns.ts';
import { localeOfTextFile } from '#lib/content/locale-of-text-file.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import type { CheckAnswer, SentTree } from '#lib/staff/editor/messages.ts';
import { changeTree } from '#lib/staff/editor/tree-change.ts';

/** What is known of an entry while it is written. */
export type Known = Omit<CheckAnswer, 'sequence' | 'tree'> & {
  trees: Partial<Record<Locale, SentTree>>;
  /** The languages whose tree is older than their text. */
  old: readonly Locale[];
};

/** How long a text waits to be asked about again where the server has not answered, in milliseconds. */
const again = 5_000;

/**
 * Asks the server what there is to say of a text after each pause of whoever writes; an answer that was overtaken does not count. A text
 * that was not looked at is asked about again until it is.
 */
export function useCheck(address: string, first: Known) {
  const [known, setKnown] = useState(first);
  const [unchecked, setUnchecked] = useState<readonly string[]>([]);
  const turns = useRef(new Turns());
  const trees = useRef(first.trees);
  const look = useCallback(
    async (file: string, text: string, whole: boolean) => {
      const turn = turns.current.ask(file);
      const locale = localeOfTextFile(file);
      const over = locale && trees.current[locale]?.mark;
      const answer = await post<CheckAnswer>(address, { file, text, sequence: turn, ...(whole && { whole }), ...(over && { over }) });
      if (!turns.current.isLast(file, turn)) return;
      setUnchecked((before) => [...before.filter((one) => one !== file), ...(answer.kind === 'answer' ? [] : [file])]);
      if (answer.kind === 'away') setTimeout(() => turns.current.isLast(file, turn) && void look(file, text, whole), again);
      if (answer.kind !== 'answer') return;
      const isNewest = turns.current.hear(turn);
      const { tree, sequence: _, ...said } = answer.value;
      if (locale && tree) trees.current = { ...trees.current, [locale]: changeTree(trees.current[locale], tree) };
      const now = { ...(isNewest && said), trees: trees.current };
      setKnown((before) => {
        const others = before.old.filter((one) => one !== locale);
        return { ...before, ...now, old: locale && !tree ? [...others, locale] : others };
      });
    },
    [address],
  );
  const asking = useMemo(() => new Asking((file, text) => look(file, text, false)), [look]);
  return { known, isUnchecked: unchecked.length > 0, check: asking.type.bind(asking), look };
}
