import { plainText } from './body.ts';
import type { Entry, Library } from './library.ts';

/**
 * Drugs that may not be advertised to the general public in Canada (Controlled Substances Regulations, SOR/2025-242, s. 235 and
 * Schedule 1, in force since 1 October 2026), as far as this site names them, in both languages.
 */
const controlledDrugs = /\b(?:es)?k[eé]tamin|\btramadol|\boxycodone|\bnabilone/i;

/** Does a text name a drug that may not be advertised to the public? */
export function namesControlledDrug(text: string): boolean {
  return controlledDrugs.test(text);
}

/** An entry with words and a body in each language. */
type Told = Pick<Entry<unknown, Record<string, unknown>>, 'texts'>;

/**
 * May the page of this entry invite to a consultation? Only where not one of its words, in either language, names a controlled
 * drug: both languages decide together, so that neither invites where the other does not.
 *
 * @param beside entries whose titles the page also shows, such as articles to read next
 */
export function mayInvite(entry: Told, beside: readonly Told[] = []): boolean {
  const words = Object.values(entry.texts).flatMap((text) => [...strings(text.words), plainText(text.body)]);
  return !namesControlledDrug(words.join(' ')) && beside.every(mayStandOnPromotion);
}

/** May this entry be listed on a page that presents the clinic? Not where a title or summary names a controlled drug. */
export function mayStandOnPromotion(entry: Told): boolean {
  return !Object.values(entry.texts).some((text) => namesControlledDrug(strings(text.words).join(' ')));
}

/** The articles that a page presenting the clinic may list. */
export function forPromotion(articles: Library['articles']): Library['articles'] {
  return articles.filter(mayStandOnPromotion);
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
}
