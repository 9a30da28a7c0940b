import { sameWords } from '../../../content/marks.ts';
import type { Edit, Place } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import type { EntryRule } from '../../rule.ts';
import { wholeEntries } from '../../whole-entries.ts';

/** The day a page says it was updated is the day its words last changed. */
export const updatedDay: EntryRule = {
  name: 'updated-day',
  family: 'review',
  scope: 'entry',
  check: ({ library, raw }) =>
    wholeEntries(library).flatMap((entry) => {
      const { id, meta, review, placeOf } = entry;
      if (!review?.updated || !('updated' in meta)) return [];
      const { on } = review.updated;
      const same = sameWords(entry, review.updated);
      const filled = { page: id, day: on };
      if (!same) return [found('updated-day.words-changed', placeOf(['updated']), filled, { severity: 'warning' })];
      if (meta.updated === on) return [];
      const place = placeOf(['updated']);
      const action = inLine(place, raw.texts.get(place.file) ?? '', meta.updated, on);
      return [
        found('updated-day.same-words', place, { ...filled, said: meta.updated }, { severity: 'warning', ...(action && { action }) }),
      ];
    }),
};

/** The change of a value in the line of its field. */
function inLine({ file, line }: Place, source: string, from: string, to: string): Edit | undefined {
  const at = source.split('\n')[line - 1]?.indexOf(from) ?? -1;
  if (at === -1) return undefined;
  return { file, from: { line, column: at + 1 }, to: { line, column: at + 1 + from.length }, text: to };
}
