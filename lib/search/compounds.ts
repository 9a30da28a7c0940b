import type { Locale } from '../i18n/locales.ts';
import type { Word } from './words.ts';
import { isStopWord, splitWords, stem } from './words.ts';

/**
 * Words that are written as one, as two or with a hyphen. The library decides which writing counts: `split` gives the parts of those
 * it mostly writes apart (“e-mail”), `whole` holds the words it writes as one (“wheelchair”); both by the stem of the joined word.
 */
export type Compounds = {
  split: ReadonlyMap<string, readonly string[]>;
  whole: ReadonlySet<string>;
  /** Names with a hyphen that say nothing, or something else, without their common word: « rendez-vous », « contre-indication ». */
  bound: ReadonlySet<string>;
};

/** Shorter words are joined by chance: “to day”, « en fin ». */
const shortest = 5;
const hyphen = /^[-\u2010-\u2013\u2212]$/;
const space = /^\s$/;

/** Reads in the texts of a library how it writes its compound words; names are known by their pairs of words too. */
export function buildCompounds(texts: readonly string[], names: readonly string[], locale: Locale): Compounds {
  const whole = new Map<string, number>();
  const apart = new Map<string, { parts: readonly string[]; count: number }>();
  const bound = new Set<string>();
  const note = (parts: readonly string[], count: number) => {
    const joined = stem(parts.join(''), locale);
    apart.set(joined, { parts, count: (apart.get(joined)?.count ?? 0) + count });
  };
  for (const text of texts) {
    const found = splitWords(text, locale);
    for (const [place, word] of found.entries()) {
      whole.set(word.stem, (whole.get(word.stem) ?? 0) + 1);
      const next = found[place + 1];
      if (next && hyphen.test(text.slice(word.end, next.start))) note([word.plain, next.plain], 1);
    }
  }
  for (const name of names) {
    const found = splitWords(name, locale);
    for (const [place, word] of found.entries()) {
      const next = found[place + 1];
      const common = [word, next].filter((one) => one && isStopWord(one, locale)).length;
      if (next && common === 1 && hyphen.test(name.slice(word.end, next.start))) bound.add(stem(word.plain + next.plain, locale));
      if (next && space.test(name.slice(word.end, next.start)) && common === 0) note([word.plain, next.plain], 0.5);
    }
  }
  const isApart = (joined: string) => !bound.has(joined) && (apart.get(joined)?.count ?? 0) > (whole.get(joined) ?? 0);
  return {
    split: new Map(
      [...apart].filter(([joined]) => joined.length >= shortest && isApart(joined)).map(([joined, { parts }]) => [joined, parts]),
    ),
    whole: new Set([...whole.keys()].filter((word) => word.length >= shortest && /^[a-z]+$/.test(word) && !isApart(word))),
    bound,
  };
}

/** The words of a text with its compounds written as the library writes them. */
export function alignCompounds(found: readonly Word[], text: string, { split, whole, bound }: Compounds, locale: Locale): Word[] {
  const aligned: Word[] = [];
  for (let place = 0; place < found.length; place += 1) {
    const word = found[place] as Word;
    const next = found[place + 1];
    const joined = next && isClose(text.slice(word.end, next.start)) ? stem(word.plain + next.plain, locale) : undefined;
    if (next && joined !== undefined && (bound.has(joined) || (whole.has(joined) && !isJoint(word, next, text, locale)))) {
      aligned.push({ start: word.start, end: next.end, plain: word.plain + next.plain, stem: joined });
      place += 1;
      continue;
    }
    const parts = split.get(word.stem);
    if (parts) aligned.push(...parts.map((plain) => ({ ...word, plain, stem: stem(plain, locale), part: true as const })));
    else aligned.push(word);
  }
  return aligned;
}

const isClose = (between: string): boolean => hyphen.test(between) || space.test(between);

/** Are these two words of a sentence, one of which is only its joint? */
function isJoint(word: Word, next: Word, text: string, locale: Locale): boolean {
  return space.test(text.slice(word.end, next.start)) && (isStopWord(word, locale) || isStopWord(next, locale));
}
