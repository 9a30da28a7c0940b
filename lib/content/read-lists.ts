import type { Library } from './library.ts';
import type { Reading } from './reading.ts';
import { lawPlaces, lawSchema } from './schemas/law.ts';
import { ownWordsSchema } from './schemas/own-words.ts';
import { termBaseSchema } from './schemas/term-base.ts';
import { parseYaml } from './yaml.ts';

export const wordsFile = 'content/words.yaml';
export const termBaseFile = 'content/terms.yaml';

/** The lists the content check goes by: rules of advertising, words of the clinic’s own, its choice of terms. Each may be missing. */
export function readLists({ raw, claimed, problems }: Reading): Pick<Library, 'laws' | 'ownWords' | 'termBase'> {
  const laws = lawPlaces.flatMap((place) => {
    const file = `content/law/${place}.yaml`;
    const source = raw.texts.get(file);
    if (source === undefined) return [];
    claimed.add(file);
    const { value, problems: mistakes } = parseYaml(source, lawSchema, file);
    problems.push(...mistakes);
    return value ? [{ ...value, place }] : [];
  });
  claimed.add(wordsFile).add(termBaseFile);
  const own = parseYaml(raw.texts.get(wordsFile) ?? '', ownWordsSchema, wordsFile);
  const terms = parseYaml(raw.texts.get(termBaseFile) ?? '[]', termBaseSchema, termBaseFile);
  problems.push(...own.problems, ...terms.problems);
  return { laws, ownWords: own.value ?? { both: [], en: [], 'fr-CA': [] }, termBase: terms.value ?? [] };
}
