import type { Reference } from '../../content/schemas/reference.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { CheckedFile, Given } from '../rule.ts';
import { placeIn } from './claim.ts';
import type { ClaimKind } from './kinds.ts';
import { sourcedClaims } from './sourced.ts';

/** One claim of the site: where it stands, what kind it is, and on what it rests. */
export type Entry = {
  file: string;
  line: number;
  locale: Locale;
  text: string;
  kinds: readonly ClaimKind[];
  references: readonly string[];
};

/** Every claim that readers get to see, with the references within its reach, in the order of the files. */
export function claimLedger(files: readonly CheckedFile[], given: Given): Entry[] {
  return files.flatMap((file) =>
    sourcedClaims(file, given)
      .filter(({ kinds }) => kinds.length > 0)
      .map((claim) => {
        const { file: path, line } = placeIn(claim);
        const references = claim.references.map(({ id }) => id);
        return { file: path, line, locale: claim.passage.locale, text: claim.text, kinds: claim.kinds, references };
      }),
  );
}

type Words = Pick<Reference, 'n' | 'followUp' | 'directionWords'>;

const people: Readonly<Record<Locale, (count: string) => string>> = {
  en: (count) => (count === '1' ? '1 person' : `${count} people`),
  'fr-CA': (count) => (count === '1' ? '1 personne' : `${count} personnes`),
};
const thousands: Readonly<Record<Locale, string>> = { en: ',', 'fr-CA': '\u00a0' };

/** What a reference is worth in a few words, such as “24 people, 8 weeks, no lasting benefit”; what is unknown is left out. */
export function inFewWords({ n, followUp, directionWords }: Words, locale: Locale): string {
  const count = n === null ? [] : [people[locale](String(n).replace(/\B(?=(?:\d{3})+$)/g, thousands[locale]))];
  const rest = [followUp, directionWords].flatMap((field) => (field ? [lowered(field[locale])] : []));
  return [...count, ...rest].join(', ');
}

/** The first letter small, unless the word is an abbreviation or a name written in capitals. */
function lowered(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
