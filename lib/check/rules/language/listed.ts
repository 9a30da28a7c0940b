import type { Severity } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { plainOf } from '../../prose/flat.ts';
import { inPlaceOf } from '../../prose/in-place-of.ts';
import type { Kept } from '../../prose/kept-list.ts';
import { lookingFor } from '../../prose/kept-list.ts';
import { isInLongName } from '../../prose/long-name.ts';
import { isNegated } from '../../prose/negated.ts';
import { quotations } from '../../prose/quotations.ts';
import { rewriting } from '../../prose/rewrite.ts';
import type { Sentence } from '../../prose/sentences.ts';
import { sentenceAt, sentencesOf } from '../../prose/sentences.ts';
import type { FileRule, Source } from '../../rule.ts';
import { isList } from '../is-list.ts';

type Options = {
  name: string;
  lists: Readonly<Partial<Record<Locale, readonly Kept[]>>>;
  severity?: Severity;
  source?: Source;
  /** Are words that are denied, asked about, reported or quoted let through? */
  letDenied?: true;
  /** Are words with a capital inside a sentence taken for a name? */
  letNames?: true;
  /** And only a word of a longer name, such as that of an institute? */
  letLongNames?: true;
};

/** A rule that goes by a kept list of words to avoid, each with what to say instead. */
export function listed({ name, lists, severity = 'error', source, letDenied, letNames, letLongNames }: Options): FileRule {
  const looking = { en: lookingFor(lists.en ?? []), 'fr-CA': lookingFor(lists['fr-CA'] ?? []) };
  return {
    name,
    family: 'language',
    scope: 'file',
    restsOn: [],
    ...(source && { source }),
    check: ({ path, source, passages }) => {
      if (isList(path)) return [];
      return passages.flatMap((passage) => {
        const plain = plainOf(passage);
        return looking[passage.locale](plain, passage.text)
          .filter(({ from, to, words }) => {
            if (letLongNames && isInLongName(plain, from, to)) return false;
            if (letNames && isName.test(words) && /[\p{L},] +$/u.test(plain.slice(0, from))) return false;
            const sentence = letDenied && sentenceAt(sentencesOf(plain), from);
            return !(
              sentence &&
              (quotations(plain).some((quoted) => from >= quoted.from && from < quoted.to) ||
                isNegated(upTo(sentence, to), from - sentence.from, to - sentence.from, passage.locale))
            );
          })
          .map(({ from, to, words, say, swap }) => {
            const better = swap ? inPlaceOf(plain, { from, words: plain.slice(from, to) }, say, passage.locale) : undefined;
            const action = better && rewriting(passage, source, better, better.better);
            return found(`${name}.found`, passage.place(from, to), { words, say }, { severity, ...(action && { action }) });
          });
      });
    },
  };
}

/** Every word with a capital, as in the name of a journal; “Read more” is none. */
const isName = /^\p{Lu}[^\s]*(?:\s+\p{Lu}[^\s]*)*$/u;

/** A sentence up to some words, and its question mark: a denial that follows them takes nothing back. */
function upTo(sentence: Sentence, to: number): Sentence {
  const { text, from } = sentence;
  return { ...sentence, text: text.slice(0, to - from) + (/\?[»”"’'\s]*$/u.test(text) ? '?' : '') };
}
