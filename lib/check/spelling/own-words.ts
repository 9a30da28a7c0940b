import type { Library } from '../../content/library.ts';
import type { Locale } from '../../i18n/locales.ts';
import { onceForEach } from '../../once-for-each.ts';

/** Words of the clinic’s own list, in small letters, by language; a phrase counts as its words. */
export function ownWordsOf({ ownWords }: Library): Readonly<Record<Locale, ReadonlySet<string>>> {
  return setsOf(ownWords);
}

const setsOf = onceForEach(({ both, en, 'fr-CA': french }: Library['ownWords']) => ({
  en: setOf([...both, ...en]),
  'fr-CA': setOf([...both, ...french]),
}));

function setOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.flatMap((word) => [word, ...word.split(/[\s-]+/)]).map((word) => word.toLowerCase().replaceAll('’', "'")));
}
