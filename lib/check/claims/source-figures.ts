import type { Reference } from '../../content/schemas/reference.ts';
import { matchesOf } from '../prose/matches.ts';
import { fold } from '../values/fold.ts';
import { keyOf } from '../values/value.ts';
import { valuesIn } from '../values.ts';

/** Where the note of a record says what its source gives besides, and the finding leaves out. */
const sourceFigures = /(?<=(?:^|[.] )Source figures: )[^.]*(?:[.]\d[^.]*)*/gu;
/** “NNTB 10 (5 to 100)”: one more person in 10, from 1 in 5 to 1 in 100. */
const neededToTreat = /(?<=NNT[BH]? )(\d+)(?: \((\d+) to (\d+)\))?/gu;

/** The keys of the figures that the source gives besides those of the finding: a page may give them too, just as they are. */
export function ofSource({ note = '' }: Reference): string[] {
  return matchesOf(sourceFigures, fold(note)).flatMap(({ 0: words }) => [
    ...valuesIn(words, 'en').map(keyOf),
    ...matchesOf(neededToTreat, words).flatMap(([, ...groups]) => groups.flatMap((of) => (of ? [`ratio 1/${of}`] : []))),
  ]);
}
