import { sameWords } from '../../../content/marks.ts';
import { found } from '../../../content/problem.ts';
import { everyEntry } from '../../../content/texts.ts';
import type { EntryRule } from '../../rule.ts';

/** The day a page says it was updated is the day its words last changed. */
export const updatedDay: EntryRule = {
  name: 'updated-day',
  family: 'review',
  scope: 'entry',
  check: ({ library }) =>
    everyEntry(library).flatMap((entry) => {
      const { id, meta, review, placeOf } = entry;
      if (!review?.updated || !('updated' in meta)) return [];
      const { on } = review.updated;
      const same = sameWords(entry, review.updated);
      const filled = { page: id, day: on };
      if (!same) return [found('updated-day.words-changed', placeOf(['updated']), filled, { severity: 'warning' })];
      if (meta.updated !== on)
        return [found('updated-day.same-words', placeOf(['updated']), { ...filled, said: meta.updated }, { severity: 'warning' })];
      return [];
    }),
};
