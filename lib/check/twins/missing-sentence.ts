import type { Locale } from '../../i18n/locales.ts';
import { sentencesOf } from '../sentences.ts';

/** Shorter passages differ in length by chance. In letters. */
const shortest = 80;
/** French of the site is 1.2 times as long as its English; of 1,430 pairs of passages that say the same, one in 300 lies outside these. */
const usual = { least: 0.95, most: 1.55 };

/** The language in which a passage has fewer sentences than its twin, and is much shorter than it would be if it said the same. */
export function sentenceMissingIn(english: string, french: string): Locale | undefined {
  if (Math.max(english.length, french.length) < shortest) return undefined;
  const more = sentencesOf(english).length - sentencesOf(french).length;
  const ratio = french.length / english.length;
  if (more > 0 && ratio < usual.least) return 'fr-CA';
  return more < 0 && ratio > usual.most ? 'en' : undefined;
}
