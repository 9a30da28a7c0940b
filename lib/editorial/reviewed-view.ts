import { marksOf } from '../content/marks.ts';
import type { AnyWorded } from '../content/texts.ts';
import { titleOf } from '../content/title-of.ts';
import { monthsLater } from '../edit/begin/pieces.ts';
import type { Locale } from '../i18n/locales.ts';
import type { CheckedNow } from './checked-now.ts';

/** Who can record a review of an entry, those there were, the latest first, and by when the next is usually due. */
export function reviewedView({ library, today }: CheckedNow, worded: AnyWorded, locale: Locale) {
  const { review } = worded;
  const nameOf = (id: string): string => {
    const person = library.authors.find((author) => author.id === id);
    return person ? titleOf(person, locale) : id;
  };
  return {
    clinicians: library.authors.filter(({ meta }) => !meta.sample).map((person) => [person.id, titleOf(person, locale)] as const),
    reviews: (review?.reviews ?? []).map(({ by, on, next }) => ({ on, next, name: nameOf(by) })).reverse(),
    next: monthsLater(today, 6),
    seen: seenWords(worded),
  };
}

/** The very words that the page was about: nobody signs for those that a colleague wrote since. */
export function seenWords(worded: AnyWorded): string {
  return Object.values(marksOf(worded)).join(' ');
}
