import type { Edit } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import type { ForbiddenKind } from '../../../content/schemas/law.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Passage } from '../../passage.ts';
import { flat, plainOf } from '../../prose/flat.ts';
import { isDenied, isNegated } from '../../prose/negated.ts';
import type { Found } from '../../prose/phrases.ts';
import { find } from '../../prose/phrases.ts';
import { quotations } from '../../prose/quotations.ts';
import { rememberingSilence } from '../../prose/remember-silence.ts';
import { rewriting } from '../../prose/rewrite.ts';
import { countWords, sentenceAt, sentencesOf } from '../../prose/sentences.ts';
import type { FileRule, Source } from '../../rule.ts';
import { isList } from '../is-list.ts';
import { lawArguments, rulesAgainst } from './in-force.ts';
import { softer } from './soften.ts';

/** Words that a kind of advertising is known by, in each language. */
export type Lexicon = Readonly<Record<Locale, readonly RegExp[]>>;

/** A quotation, a story in the first person or of someone with a name: no denial beside it takes it back. */
const tellsOfSomeone = /[“”"«»]|(?<![\p{L}'])(?:I|I'm|I've|my|je|j'|ma|mes|mon|m')(?![\p{L}])|^\p{Lu}\p{Ll}+,? (?!\p{Lu})/u;

const looks = new WeakMap<readonly RegExp[], (plain: string, typed: string) => Found[]>();

/** The look for the words of a lexicon, made ready once. */
function lookingIn(patterns: readonly RegExp[]): (plain: string, typed: string) => Found[] {
  const known = looks.get(patterns);
  if (known) return known;
  const made = rememberingSilence((plain: string, typed: string) => patterns.flatMap((pattern) => find(pattern, plain, typed)));
  looks.set(patterns, made);
  return made;
}

/** What a text says that advertising may not, apart from what it denies, asks, quotes, or reports of others. */
export function advertised(
  lexicon: Lexicon,
  text: string,
  locale: Locale,
  { evenDenied = false, invites = false, plain = flat(text) } = {},
): Found[] {
  const places = lookingIn(lexicon[locale])(plain, text);
  if (places.length === 0) return places;
  const sentences = sentencesOf(plain);
  const quoted = quotations(plain);
  return places.filter(({ from, to }) => {
    if (evenDenied && tellsOfSomeone.test(plain.slice(from, to))) return true;
    if (quoted.some((quotation) => from >= quotation.from && to <= quotation.to)) return false;
    const sentence = sentenceAt(sentences, from);
    if (!sentence) return true;
    if (invites) return !isDenied(sentence, from - sentence.from, locale);
    // A question that belongs to the invitation, such as “Ready to try it?”, asks nothing.
    const asked = plain.slice(from, to).endsWith('?') ? { ...sentence, text: sentence.text.replace(/\?/gu, '.') } : sentence;
    return !isNegated(asked, from - sentence.from, to - sentence.from, locale);
  });
}

/** The laws and codes the rules of advertising rest on; each problem names the one in force. */
export const lawSource: Source = {
  title: { en: 'The rules of advertising in content/law', 'fr-CA': 'Les règles de publicité de content/law' },
  checked: '2026-11-27',
};

/**
 * A rule against one kind of advertising: an error where a rule in force forbids it, else a warning.
 *
 * @param evenDenied kinds that no denial excuses, such as a quoted patient
 */
export function against(name: string, kind: ForbiddenKind, lexicon: Lexicon, evenDenied = false): FileRule {
  return {
    name,
    family: 'law',
    scope: 'file',
    restsOn: ['laws'],
    source: lawSource,
    check: ({ path, source, passages }, { library }) => {
      if (isList(path)) return [];
      const rules = rulesAgainst(kind, library);
      const severity = rules.length > 0 ? 'error' : 'warning';
      return passages.flatMap((passage) =>
        advertised(lexicon, passage.text, passage.locale, { evenDenied, plain: plainOf(passage) })
          .filter(({ words }) => !(passage.kind === 'cell' && isLabel(passage.text, words)))
          .map(({ from, to, words }) => {
            const action = softened(
              passage,
              source,
              from,
              (text) => advertised(lexicon, text, passage.locale, { evenDenied }).length === 0,
            );
            return found(
              `${name}.found`,
              passage.place(from, to),
              { words, ...lawArguments(rules) },
              { severity, ...(action && { action }) },
            );
          }),
      );
    },
  };
}

/** The sentence said so that it claims no more than it may, where one of a few steps is enough. */
function softened(passage: Passage, source: string, at: number, isEnough: (sentence: string) => boolean): Edit | undefined {
  const sentence = sentenceAt(sentencesOf(plainOf(passage)), at);
  if (!sentence) return undefined;
  const better = softer(sentence.text, passage.locale).find(isEnough);
  return better === undefined ? undefined : rewriting(passage, source, { from: sentence.from, words: sentence.text }, better);
}

/** Does a cell hold little more than these words? It is the name of a row, whose other cells say what is known. */
function isLabel(text: string, words: string): boolean {
  return countWords(text) - countWords(words) <= 1;
}
