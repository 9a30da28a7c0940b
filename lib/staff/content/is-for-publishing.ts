import type { Problem } from '../../content/problem.ts';

/** What the publishing writes by itself: the day of a change, and the addresses pages are published under. Whoever writes need do nothing. */
export function isForPublishing({ code }: Problem): boolean {
  return code === 'updated-day.words-changed' || code === 'moved-addresses.unpublished';
}
