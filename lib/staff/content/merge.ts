import { diff3Merge } from 'node-diff3';

/**
 * The parts of a text that are merged each as a whole: sentences, and what stands between them. A paragraph is one line here, and two
 * people who each mend a sentence of it do not contradict each other.
 */
function partsOf(text: string): string[] {
  return text.split(/(\r?\n|(?<=[.!?…]["”’»)\]*_]*)[ \u00a0\u202f]+)/u).filter((part) => part !== '');
}

type Region = { ok?: string[]; conflict?: { a: string[] } };

function regionsOf(mine: string, base: string, theirs: string): Region[] {
  return diff3Merge(partsOf(mine), partsOf(base), partsOf(theirs), { excludeFalseConflicts: true });
}

/** Two texts that both grew from one, as one text with the changes of both; `undefined` where they changed the same sentence. */
export function mergeTexts(mine: string, base: string, theirs: string): string | undefined {
  const regions = regionsOf(mine, base, theirs);
  if (regions.some(({ conflict }) => conflict !== undefined)) return undefined;
  return regions.flatMap(({ ok = [] }) => ok).join('');
}

/** The same for somebody who compares it with theirs: of a sentence that both changed, it holds mine. */
export function mergeMine(mine: string, base: string, theirs: string): string {
  return regionsOf(mine, base, theirs)
    .flatMap(({ ok, conflict }) => ok ?? conflict?.a ?? [])
    .join('');
}
