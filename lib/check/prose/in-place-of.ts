import type { Locale } from '../../i18n/locales.ts';
import { likeTyped } from './kept-list.ts';

/** Words of a plain text, and what stands there instead. */
export type InPlace = { from: number; words: string; better: string };

/** Does a word before another lose its vowel? */
const elides: Readonly<Record<Locale, boolean>> = { en: false, 'fr-CA': true };
const vowel = /^[aeiouâàéèêëîïôœù]/iu;

/** What becomes of a French word before one that begins with a vowel. */
const before: Readonly<Record<string, string>> = {
  le: 'l’',
  la: 'l’',
  de: 'd’',
  du: 'de l’',
  'de la': 'de l’',
  au: 'à l’',
  'à la': 'à l’',
  ce: 'cet ',
  que: 'qu’',
};
const shortens = /(?<![\p{L}'-])(de la|à la|le|la|de|du|au|ce|que) $/iu;

/**
 * Puts a word in the place of another, with the French article it takes: « du paracétamol » becomes « de l’acétaminophène ». Nothing where
 * the article depends on a gender that is not known, as after « l’ ».
 *
 * @param words the words of a plain text, which begin at `from`
 */
export function inPlaceOf(
  plain: string,
  { from, words }: { from: number; words: string },
  say: string,
  locale: Locale,
): InPlace | undefined {
  const better = likeTyped(words, say);
  if (!elides[locale] || vowel.test(words) === vowel.test(say)) return { from, words, better };
  const ahead = plain.slice(0, from);
  if (!vowel.test(say)) {
    if (!/(?<!\p{L})[dl]'$/iu.test(ahead)) return { from, words, better };
    return /d'$/iu.test(ahead)
      ? { from: from - 2, words: plain.slice(from - 2, from) + words, better: `${likeTyped(ahead.at(-2) ?? '', 'de')} ${better}` }
      : undefined;
  }
  const [typed = '', article = ''] = shortens.exec(ahead) ?? [];
  if (typed === '') return { from, words, better };
  const shortened = likeTyped(article.slice(0, 1), before[article.toLowerCase()] ?? '');
  return { from: from - typed.length, words: typed + words, better: shortened + better };
}
