import type { Locale } from '../../../i18n/locales.ts';
import { isQuestion } from '../affirms.ts';
import { afterBut, afterCaution } from '../disclaimer.ts';
import type { Idea } from './ideas.ts';
import { ideasIn } from './ideas.ts';
import type { Ideas, Spot } from './phrases.ts';
import type { Saying } from './saying.ts';
import { sayings } from './sayings.ts';

/** Words that lie further apart than this speak of two things. */
const reach = 14;

/**
 * The kind of saying a folded sentence is, if it is one.
 *
 * @param before the sentence it follows in the same passage
 * @param isCited does a reference stand beside it?
 */
export function sayingOf(text: string, before: string, isCited: boolean, locale: Locale): string | undefined {
  const here = ideasIn(text, locale);
  // “We promise nothing” is no promise; what stands after its “but” is said all the same.
  const disclaims = here.has('disclaims');
  const turned = afterBut(text, locale);
  if (disclaims && turned !== undefined) return sayingOf(turned, before, isCited, locale);
  const there = before === '' ? undefined : ideasIn(before, locale);
  const asks = isQuestion(text, locale);
  const said = sayings.find(
    (saying) =>
      (saying.evenCited || !isCited) &&
      (saying.evenAsked || !asks) &&
      !(disclaims && saying.code === 'promise') &&
      isSaid(saying, here, there),
  )?.code;
  // “You may feel light-headed, but there are no lasting effects”: what is granted first softens nothing after it.
  const rest = afterCaution(text, locale);
  return said ?? (rest === undefined ? undefined : sayingOf(rest, '', isCited, locale));
}

function isSaid(
  { says: [first = [], ...others], unless, unlessBefore = [], near, inOrder }: Saying,
  here: Ideas,
  there: Ideas | undefined,
): boolean {
  if (!isNamed(first, here) || (!near && !others.every((ideas) => isNamed(ideas, here)))) return false;
  return spotsOf(first, here).some((start) => {
    const chosen = [start];
    for (const ideas of others) {
      const last = chosen.at(-1) ?? start;
      const spot = longestFirst(spotsOf(ideas, here)).find((one) => isBeside(one, start) && (!inOrder || one.from >= last.to));
      if (spot) chosen.push(spot);
      else if (!near || !there || !ideas.some((idea) => there.has(idea)) || unlessBefore.some((idea) => there.has(idea))) return false;
    }
    const isPassing = (spot: Spot): boolean =>
      chosen.some((words) => holds(words, spot)) ||
      (here.get('passing') ?? []).some((words) => overlaps(words, spot) && !holds(spot, words));
    return unless.every((idea) => (here.get(idea) ?? []).every(isPassing));
  });
}

function isNamed(ideas: readonly Idea[], all: Ideas): boolean {
  return ideas.some((idea) => all.has(idea));
}

function spotsOf(ideas: readonly Idea[], all: Ideas): Spot[] {
  return ideas.flatMap((idea) => all.get(idea) ?? []);
}

function longestFirst(spots: readonly Spot[]): Spot[] {
  return spots.toSorted((a, b) => b.to - b.from - (a.to - a.from));
}

function isBeside(one: Spot, other: Spot): boolean {
  return !overlaps(one, other) && one.from - other.to < reach && other.from - one.to < reach;
}

function overlaps(one: Spot, other: Spot): boolean {
  return one.from < other.to && other.from < one.to;
}

/** Are the first words the longer, and so the more exact? “No” of “no risk” belongs to what is said, and does not deny it. */
function holds(words: Spot, part: Spot): boolean {
  return overlaps(words, part) && words.to - words.from > part.to - part.from;
}
