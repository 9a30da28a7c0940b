import type { Reference } from '../../content/schemas/reference.ts';
import type { Locale } from '../../i18n/locales.ts';
import { onceForEach } from '../../once-for-each.ts';
import { fold } from '../values/fold.ts';

/** Everything in which a record may name what was studied and what it was compared with, folded, in each language. */
export const wordsOfRecord = onceForEach(({ title, finding, limits, population, intervention, comparator, design }: Reference) => {
  const fields = [finding, limits, population, intervention, comparator, design];
  const words = (locale: Locale): string => fold([title, ...fields.map((field) => field?.[locale] ?? '')].join(' '));
  return { en: words('en'), 'fr-CA': words('fr-CA') };
});
