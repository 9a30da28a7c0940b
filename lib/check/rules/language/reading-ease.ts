import { found } from '../../../content/problem.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Passage } from '../../passage.ts';
import { plainOf } from '../../prose/flat.ts';
import { levelOf } from '../../prose/level.ts';
import { countWords, sentencesOf } from '../../prose/sentences.ts';
import type { FileRule } from '../../rule.ts';
import { isList } from '../is-list.ts';

const longest = 35;
/** Below this many words a formula says nothing. */
const enough = 60;
/** Grade 8 in English; 60 on the French scale. */
const tooHard: Readonly<Record<Locale, (value: number) => boolean>> = { en: (grade) => grade > 9, 'fr-CA': (ease) => ease < 55 };

/** Does a greater number mean harder? */
const harder: Readonly<Record<Locale, 1 | -1>> = { en: 1, 'fr-CA': -1 };

/** No sentence of more than 35 words. */
export const longSentence: FileRule = {
  name: 'long-sentence',
  family: 'language',
  scope: 'file',
  restsOn: [],
  check: ({ path, passages }) => {
    if (isList(path)) return [];
    return passages.flatMap((passage) =>
      sentencesOf(plainOf(passage))
        .map((sentence) => ({ ...sentence, words: countWords(sentence.text) }))
        .filter(({ words }) => words > longest)
        .map(({ from, to, text, words }) =>
          found('long-sentence.found', passage.place(from, to), { words, start: start(text) }, { severity: 'advice' }),
        ),
    );
  },
};

/** A section reads at the level of grade 8 or below; the hardest sentences are named, since they are what to mend. */
export const readingLevel: FileRule = {
  name: 'reading-level',
  family: 'language',
  scope: 'file',
  restsOn: [],
  check: ({ path, passages }) => {
    if (isList(path) || !path.endsWith('.mdx')) return [];
    const prose = passages.filter(({ kind }) => kind === 'paragraph' || kind === 'list-item');
    return [...Map.groupBy(prose, ({ section }) => section)].flatMap(([section, inside]) => {
      const [first] = inside;
      if (!first) return [];
      const { words, value } = levelOf(inside.map(plainOf), first.locale);
      if (words < enough || !tooHard[first.locale](value)) return [];
      return [found('reading-level.hard', first.place(), { section, value, hardest: hardestOf(inside) }, { severity: 'advice' })];
    });
  },
};

function hardestOf(passages: readonly Passage[]): string {
  const sentences = passages.flatMap((passage) =>
    sentencesOf(plainOf(passage)).map(({ text }) => ({ text, level: levelOf([text], passage.locale).value, locale: passage.locale })),
  );
  const hardest = sentences
    .filter(({ text }) => countWords(text) > 7)
    .toSorted((a, b) => harder[a.locale] * (b.level - a.level))
    .slice(0, 2);
  return hardest.map(({ text }) => `“${start(text)}”`).join(' ');
}

function start(text: string): string {
  const words = text.split(/\s+/);
  return words.length > 9 ? `${words.slice(0, 9).join(' ')}…` : text;
}
