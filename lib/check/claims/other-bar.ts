import type { Reference } from '../../content/schemas/reference.ts';
import { onceForEach } from '../../once-for-each.ts';
import { sentencesOf } from '../sentences.ts';
import { fold } from '../values/fold.ts';
import type { Value } from '../values/value.ts';
import type { Sourced } from './sourced.ts';

/** How much less pain counts a person among those who are better: half of it, or 30%. */
const half = /(?:halv|half|50 ?%|moitié)/iu;
const third = /(?:30 ?%|one third|a third|un tiers|du tiers)/iu;

type Bar = 'half' | 'third';

/** “39 of 100 had their pain halved”, where 39 had 30% less of it: a share of a claim that the record counts by the other bar alone. */
export function otherBar({ folded, values, references }: Sourced): Value | undefined {
  const bar = barIn(folded);
  const [reference, ...others] = references;
  if (bar === undefined || reference === undefined || others.length > 0) return undefined;
  const counted = countsOf(reference);
  const other: Bar = bar === 'half' ? 'third' : 'half';
  return values.find(({ kind, amount, of }) => kind === 'ratio' && of === 100 && counted[other].has(amount) && !counted[bar].has(amount));
}

/** The one bar that a text speaks of. */
function barIn(text: string): Bar | undefined {
  const [isHalf, isThird] = [half.test(text), third.test(text)];
  return isHalf === isThird ? undefined : isHalf ? 'half' : 'third';
}

/** The numbers of a record that stand in sentences of each bar. */
const countsOf = onceForEach(({ finding }: Reference): Record<Bar, ReadonlySet<number>> => {
  const said = sentencesOf(fold(finding.en)).map(({ text }) => ({ bar: barIn(text), numbers: (text.match(/\d+/gu) ?? []).map(Number) }));
  const of = (bar: Bar): Set<number> => new Set(said.flatMap((one) => (one.bar === bar ? one.numbers : [])));
  return { half: of('half'), third: of('third') };
});
