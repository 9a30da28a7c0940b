import { parseWithdrawn, withdrawnFile } from './addresses.ts';
import type { Library } from './library.ts';
import type { Reading } from './reading.ts';
import { correctionsSchema } from './schemas/correction.ts';
import { lawPlaces, lawSchema } from './schemas/law.ts';
import { ownWordsSchema } from './schemas/own-words.ts';
import { termBaseSchema } from './schemas/term-base.ts';
import { parseYaml } from './yaml.ts';

export const wordsFile = 'content/words.yaml';
export const termBaseFile = 'content/terms.yaml';
export const correctionsFile = 'content/corrections.yaml';

type Lists = Pick<Library, 'laws' | 'ownWords' | 'termBase' | 'withdrawn' | 'corrections'>;

/**
 * The lists beside the entries: rules of advertising, words of the clinic’s own, its choice of terms, pages that were withdrawn and what
 * was corrected. Each may be missing.
 */
export function readLists({ raw, claimed, problems, remember }: Reading): Lists {
  const read = <Value>(file: string, empty: string, parse: (source: string) => Value): Value => {
    const source = raw.texts.get(file);
    return source === undefined ? parse(empty) : remember(file, source, () => parse(source));
  };
  const laws = lawPlaces.flatMap((place) => {
    const file = `content/law/${place}.yaml`;
    const source = raw.texts.get(file);
    if (source === undefined) return [];
    claimed.add(file);
    const { law, problems: mistakes } = remember(file, source, () => {
      const { value, problems: found } = parseYaml(source, lawSchema, file);
      return { law: value && { ...value, place }, problems: found };
    });
    problems.push(...mistakes);
    return law ? [law] : [];
  });
  for (const file of [wordsFile, termBaseFile, withdrawnFile, correctionsFile]) claimed.add(file);
  const own = read(wordsFile, '', (source) => parseYaml(source, ownWordsSchema, wordsFile));
  const terms = read(termBaseFile, '[]', (source) => parseYaml(source, termBaseSchema, termBaseFile));
  const withdrawn = read(withdrawnFile, '', parseWithdrawn);
  const corrections = read(correctionsFile, '[]', (source) => parseYaml(source, correctionsSchema, correctionsFile));
  problems.push(...own.problems, ...terms.problems, ...withdrawn.problems, ...corrections.problems);
  return {
    laws,
    ownWords: own.value ?? { both: [], en: [], 'fr-CA': [] },
    termBase: terms.value ?? [],
    withdrawn: withdrawn.withdrawn,
    corrections: corrections.value ?? [],
  };
}
