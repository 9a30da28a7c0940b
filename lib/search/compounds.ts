import type { Locale } from '../i18n/locales.ts';
import type { Word } from './words.ts';
import { isStopWord, stem, words } from './words.ts';

/**
 * Words that are written as one, as two or with a hyphen. The library decides which writing counts: `split` gives the parts of those
 * it mostly writes apart (“e-mail”), `whole` holds the words it writes as one (“wheelchair”); both by the stem of the joined word.
 */
export type Compounds = { split: ReadonlyMap<string, readonly string[]>; whole: ReadonlySet<string> };

/** Shorter words are joined by chance: “to day”, « en fin ». */
const shortest = 5;
const hyphen = /^[-\u2010-\u2013\u2212]$/;
const space = /^\s$/;

/** Reads in the texts of a library how it writes its compound words; names are known by their pairs of words too. */
export function buildCompounds(texts: readonly string[], names: readonly string[], locale: Locale): Compounds {
  const whole = new Map<string, number>();
  const apart = new Map<string, { parts: readonly string[]; count: number }>();
  const note = (parts: readonly string[], count: number) => {
    const joined = stem(parts.join(''), locale);
    apart.set(joined, { parts, count: (apart.get(joined)?.count ?? 0) + count });
  };
  for (const text of texts) {
    const found = words(text, locale);
    for (const [place, word] of found.entries()) {
      whole.set(word.stem, (whole.get(word.stem) ?? 0) + 1);
      const next = found[place + 1];
      if (next && hyphen.test(text.slice(word.end, next.start))) note([word.plain, next.plain], 1);
    }
  }
  for (const name of names) {
    const found = words(name, locale);
    for (const [place, word] of found.entries()) {
      const next = found[place + 1];
      if (next && space.test(name.slice(word.end, next.start)) && !isStopWord(word, locale) && !isStopWord(next, locale))
        note([word.plain, next.plain], 0.5);
    }
  }
  const isApart = (joined: string) => (apart.get(joined)?.count ?? 0) > (whole.get(joined) ?? 0);
  return {
    split: new Map(
      [...apart].filter(([joined]) => joined.length >= shortest && isApart(joined)).map(([joined, { parts }]) => [joined, parts]),
    ),
    whole: new Set([...whole.keys()].filter((word) => word.length >= shortest && /^[a-z]+$/.test(word) && !isApart(word))),
  };
}

/** The words of a text with its compounds written as the library writes them. */
export function alignCompounds(found: readonly Word[], text: string, { split, whole }: Compounds, locale: Locale): Word[] {
  const aligned: Word[] = [];
  for (let place = 0; place < found.length; place += 1) {
    const word = found[place] as Word;
    const next = found[place + 1];
    const joined = next && joinOf(word, next, text, locale);
    if (next && joined !== undefined && whole.has(stem(joined, locale))) {
      aligned.push({ start: word.start, end: next.end, plain: joined, stem: stem(joined, locale) });
      place += 1;
      continue;
    }
    const parts = split.get(word.stem);
    if (parts) aligned.push(...parts.map((plain) => ({ ...word, plain, stem: stem(plain, locale), part: true as const })));
    else aligned.push(word);
  }
  return aligned;
}

/** Two words as one, when only a hyphen or a space stands between them and neither is a mere joint of a sentence. */
function joinOf(word: Word, next: Word, text: string, locale: Locale): string | undefined {
  const between = text.slice(word.end, next.start);
  if (!hyphen.test(between) && !(space.test(between) && !isStopWord(word, locale) && !isStopWord(next, locale))) return undefined;
  return word.plain + next.plain;
}
