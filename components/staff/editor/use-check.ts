import { useCallback, useMemo, useRef, useState } from 'react';
import { Asking } from '#components/staff/editor/asking.ts';
import { post } from '#components/staff/editor/post.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { locales } from '#lib/i18n/locales.ts';
import type { CheckAnswer, SentTree } from '#lib/staff/editor/messages.ts';
import { changeTree } from '#lib/staff/editor/tree-change.ts';

/** What is known of an entry while it is written. */
export type Known = Omit<CheckAnswer, 'sequence' | 'tree'> & {
  trees: Partial<Record<Locale, SentTree>>;
  /** The languages whose tree is older than their text. */
  old: readonly Locale[];
};

/** Asks the server what there is to say of a text after each pause of whoever writes; an answer that was overtaken is not used. */
export function useCheck(address: string, first: Known) {
  const [known, setKnown] = useState(first);
  const sequences = useRef(new Map<string, number>());
  const trees = useRef(first.trees);
  const look = useCallback(
    async (file: string, text: string, whole: boolean) => {
      const asked = (sequences.current.get(file) ?? 0) + 1;
      sequences.current.set(file, asked);
      const locale = locales.find((one) => file.endsWith(`/${one}.mdx`));
      const over = locale && trees.current[locale]?.mark;
      const answer = await post<CheckAnswer>(address, { file, text, sequence: asked, ...(whole && { whole }), ...(over && { over }) });
      if (answer.kind !== 'answer' || asked !== sequences.current.get(file)) return;
      const { tree, sequence: _, ...said } = answer.value;
      if (locale && tree) trees.current = { ...trees.current, [locale]: changeTree(trees.current[locale], tree) };
      const now = { ...said, trees: trees.current };
      setKnown(({ old }) => ({ ...now, old: locale ? [...old.filter((one) => one !== locale), ...(tree ? [] : [locale])] : old }));
    },
    [address],
  );
  const asking = useMemo(() => new Asking((file, text) => look(file, text, false)), [look]);
  return { known, check: asking.type.bind(asking), look };
}
