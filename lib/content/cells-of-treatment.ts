import type { Locale } from '../i18n/locales.ts';
import type { Treatment } from './library.ts';
import { concerns, questions } from './schemas/treatment.ts';

/** One answer about a treatment: where it stands, its words or the numbers that are drawn instead, and its sources. */
export type TreatmentCell = {
  path: (string | number)[];
  text?: Readonly<Record<Locale, string>>;
  drawn?: readonly number[];
  references: readonly string[];
};

/** Every answer about a treatment that may name sources, in the order of the comparison. */
export function cellsOfTreatment({ meta }: Treatment): TreatmentCell[] {
  return [
    ...concerns.map((concern) => ({ path: ['helps', concern], ...meta.helps[concern] })),
    { path: ['certainty'], ...meta.certainty },
    ...meta.effects.map(({ withTreatment, withComparator, references }, index) => ({
      path: ['effects', index],
      drawn: [withTreatment, withComparator],
      references,
    })),
    ...(meta.counted ? [{ path: ['counted'], ...meta.counted }] : []),
    ...questions.map((question) => ({ path: ['answers', question], ...meta.answers[question] })),
  ];
}
