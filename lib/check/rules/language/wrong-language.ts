import { found } from '../../../content/problem.ts';
import { plainOf } from '../../prose/flat.ts';
import { sentencesOf } from '../../prose/sentences.ts';
import type { FileRule } from '../../rule.ts';
import { areDictionariesLoaded, loadDictionaries } from '../../spelling/dictionaries.ts';
import { languageOf } from '../../spelling/language-of.ts';
import { isList } from '../is-list.ts';

/** A file, a paragraph, a sentence, a description of a picture in the other language. */
export const wrongLanguage: FileRule = {
  name: 'wrong-language',
  family: 'language',
  scope: 'file',
  restsOn: [],
  prepare: loadDictionaries,
  isReady: areDictionariesLoaded,
  check: ({ path, source, passages }) => {
    if (isList(path)) return [];
    const marked = [...source.matchAll(/<Lang\b[^>]*>([\s\S]*?)<\/Lang>/g)].map(([, inner = '']) => inner.trim());
    const wrong = passages.filter((passage) => {
      if (isName(passage.text)) return false;
      const plain = marked.reduce((text, words) => text.replace(words.replaceAll('’', "'"), ' '), plainOf(passage));
      return languageOf(plain, passage.locale) !== passage.locale;
    });
    const [first] = wrong;
    if (first && passages.length > 4 && wrong.length > passages.length / 2)
      return [found('wrong-language.file', first.place(0, 0), { language: selector(first.locale) })];
    const whole = wrong.map((passage) =>
      found('wrong-language.passage', passage.place(), {
        words: excerpt(passage.text),
        kind: selector(passage.kind),
        language: selector(passage.locale),
      }),
    );
    const sentences = passages
      .filter((passage) => !wrong.includes(passage))
      .flatMap((passage) =>
        sentencesOf(plainOf(passage))
          .filter(
            ({ text }) =>
              text.length > 24 &&
              !isName(text) &&
              !marked.some((words) => words.includes(text.slice(0, -1))) &&
              languageOf(text, passage.locale) !== passage.locale,
          )
          .map(({ from, to, text }) =>
            found('wrong-language.passage', passage.place(from, to), {
              words: excerpt(text),
              kind: 'sentence',
              language: selector(passage.locale),
            }),
          ),
      );
    return [...whole, ...sentences];
  },
};

/** A name is of no language: every word of it begins with a capital, as “Dre Lena Park”. */
function isName(text: string): boolean {
  if (/^sources?\s?:\s/iu.test(text)) return true; // and the title of a journal, as it is printed
  const words = text.trim().split(/\s+/u);
  if (/^(?:Our|Your|My|The|Notre|Votre|Nos|Vos)$/u.test(words[0] ?? '')) return false;
  if (words.length <= 5 && words.every((word) => /^[\p{Lu}\d]/u.test(word))) return true;
  // The title of a journal too, with the small words of its language.
  return words.length <= 9 && words.every((word) => /^(?:\p{Lu}|(?:of|the|and|in|for|de|des|et|&)$)/u.test(word));
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}

/** A name as the words of problems choose by it: ICU takes no hyphen. */
function selector(name: string): string {
  return name.replaceAll('-', '_');
}
