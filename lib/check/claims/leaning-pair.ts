import type { Locale } from '../../i18n/locales.ts';
import type { Value } from '../values/value.ts';

/** “53 out of 100 with tramadol against 65 with a placebo”: a figure that leans on the one before it for the end of its scale. */
const pair: Readonly<Record<Locale, RegExp>> = {
  en: /(?<![\d.,])(\d+(?:\.\d+)?) (?:points? |people |women |adults )?(?:out of|of|in) (100?)(?=[ ,])[^.;\d]{0,70}?(?:\d+ (?:weeks|months|days)[^.;\d]{0,30}?)?(?:,? (?:against|versus|compared with|next to|as against|beside|and|but|while) (?:it was |by |only |about |to )*(\d+(?:\.\d+)?)(?= (?:points? )?(?:with|in|on|for|among)(?!\p{L}))|[,;] (?:and |but )?(?:with|on) (?:an? |the )?[\p{L}-]+, (?:it was |by |only |about |to )*(\d+(?:\.\d+)?)(?=[.,;]|$))/iu,
  'fr-CA':
    /(?<![\d.,])(\d+(?:,\d+)?) (?:points? |personnes |femmes |adultes )?sur (100?)(?=[ ,])[^.;\d]{0,80}?(?:\d+ (?:semaines|mois|jours)[^.;\d]{0,30}?)?(?:,? (?:contre|à côté de|et|mais) (?:à |de |d'environ |environ |seulement )*(\d+(?:,\d+)?)(?= (?:points? )?(?:avec|chez|dans|sous|pour)(?!\p{L}))|[,;] (?:et |mais )?(?:avec|sous) (?:une? |le |la |l')?[\p{L}-]+, (?:à |de |d'environ |environ |seulement )*(\d+(?:,\d+)?)(?=[.,;]|$))/iu,
};

/** The two figures of such a pair in a folded text, both out of the same; none where there is no such pair. */
export function leaningPair(text: string, locale: Locale): readonly Value[] {
  const match = pair[locale].exec(text);
  if (!match) return [];
  const [whole, first = '', of = '', against, after = ''] = match;
  const second = against ?? after;
  const value = (words: string, from: number): Value => ({
    kind: 'ratio',
    amount: Number(words.replace(',', '.')),
    of: Number(of),
    from,
    to: from + words.length,
    words,
  });
  return [value(first, match.index), value(second, match.index + whole.length - second.length)];
}
