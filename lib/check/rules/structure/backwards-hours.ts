import type { Locale } from '../../../i18n/locales.ts';
import { valuesIn } from '../../values.ts';
import { states } from './opening-words.ts';

const until: Readonly<Record<Locale, RegExp>> = {
  en: /^ ?(?:to|until|till|and|-|–) ?$/iu,
  'fr-CA': /^ ?(?:à|jusqu'à|et|-|–) ?$/iu,
};
/** Doors that are closed then, or open past midnight. */
const overnight =
  /clos|shut|night|overnight|24|next day|phone|lines?(?!\p{L})|except|ferm|nuit|lendemain|téléphon|ligne|sauf|urgence|emergency|hospital|hôpita|pharmac/iu;

/**
 * Hours of opening of which the second comes before the first: “open from 16 h to 9 h”.
 *
 * @param around the passage, which may say before that these are hours of opening: “6:00 p.m. Monday” may end a sentence
 */
export function backwardsHours(text: string, around: string, locale: Locale): { from: number; words: string } | undefined {
  if (overnight.test(text) || around.search(states[locale]) === -1) return undefined;
  const times = valuesIn(text, locale).filter(({ kind }) => kind === 'clock');
  for (const [index, opens] of times.entries()) {
    const closes = times[index + 1];
    if (closes && closes.amount > 0 && closes.amount <= opens.amount && until[locale].test(text.slice(opens.to, closes.from)))
      return { from: opens.from, words: text.slice(opens.from, closes.to) };
  }
  return undefined;
}
