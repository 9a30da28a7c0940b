import type { Library } from '../../../content/library.ts';
import { found } from '../../../content/problem.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Passage } from '../../passage.ts';
import { plainOf } from '../../prose/flat.ts';
import type { Kept, Listed } from '../../prose/kept-list.ts';
import { likeTyped, lookingFor } from '../../prose/kept-list.ts';
import { isInLongName } from '../../prose/long-name.ts';
import { matchesOf } from '../../prose/matches.ts';
import { replacing } from '../../prose/replace.ts';
import type { FileRule } from '../../rule.ts';
import { isList } from '../is-list.ts';

type Look = Readonly<Record<Locale, (plain: string, typed: string) => Listed[]>>;
/** Names that are never said, and those that the glossary gives as another name of the same thing. */
type Looking = { refused: Look; accepted: Look };
/** By the glossary, for a library is made anew at every key of whoever writes. */
const kept = new WeakMap<Library['terms'], { termBase: Library['termBase']; looking: Looking }>();

/** One thing has one name, that of `content/terms.yaml`. */
export const terms: FileRule = {
  name: 'term',
  family: 'language',
  scope: 'file',
  restsOn: ['term-base', 'glossary'],
  check: ({ path, passages }, { library }) => {
    if (isList(path) || library.termBase.length === 0) return [];
    const looking = lookingIn(library);
    return passages
      .filter(({ name = '' }) => !name.startsWith('synonyms'))
      .flatMap((passage) => [...told('found', looking.refused, passage, library), ...told('other', looking.accepted, passage, library)]);
  },
};

/** A name that is not the clinic’s. One that the glossary gives beside it may stand where a sentence says that both are the same thing. */
function told(code: 'found' | 'other', look: Look, passage: Passage, { termBase }: Library) {
  const { locale } = passage;
  const plain = plainOf(passage);
  return look[locale](plain, passage.text).flatMap((listed) => {
    const { from, to, words, say } = listed;
    if (isInLongName(plain, from, to) || (code === 'other' && standsBeside(plain, listed))) return [];
    const place = passage.place(from, to);
    const action = replacing(place, likeTyped(words, say));
    const why = termBase.find((term) => term.say[locale] === say)?.why[locale] ?? '';
    return [found(`term.${code}`, place, { words, say, reason: why }, { severity: 'warning', ...(action && { action }) })];
  });
}

/** “Noradrenaline (also called norepinephrine)” explains a word; “norepinephrine and noradrenaline” make two things of one. */
const explains = /[("“«]|(?<!\p{L})(?:or|also|called|known|means|ou|aussi|appelée?s?|dite?s?|nommée?s?)(?!\p{L})/iu;

function standsBeside(plain: string, { from, to, say }: Listed): boolean {
  return matchesOf(new RegExp(`(?<![\\p{L}-])${literal(say)}(?![\\p{L}-])`, 'giu'), plain).some(({ 0: own, index }) => {
    const between = index < from ? plain.slice(index + own.length, from) : plain.slice(to, index);
    return between.length < 40 && explains.test(between);
  });
}

function lookingIn(library: Library): Looking {
  const { terms, termBase } = library;
  const known = kept.get(terms);
  if (known?.termBase === termBase) return known.looking;
  const of = (locale: Locale, accepted: boolean) =>
    lookingFor(
      termBase.flatMap(({ say, not }) =>
        not[locale]
          .filter((avoid) => isSynonym(avoid, locale, terms) === accepted)
          .flatMap((avoid) => inNumber(avoid, say[locale], locale)),
      ),
    );
  const both = (accepted: boolean): Look => ({ en: of('en', accepted), 'fr-CA': of('fr-CA', accepted) });
  const looking = { refused: both(false), accepted: both(true) };
  kept.set(terms, { termBase, looking });
  return looking;
}

/** How many of a thing are named; a French list gives both forms, of which some are no more than a letter apart. */
const ending: Readonly<Record<Locale, string>> = { en: 's', 'fr-CA': '' };

function inNumber(avoid: string, say: string, locale: Locale): Kept[] {
  const isNoun = [avoid, say].every((words) => /(?<!s)\p{L}$/u.test(words) && words.split(' ').length < 4);
  const endings = isNoun ? new Set(['', ending[locale]]) : [''];
  return [...endings].map((end) => [literal(avoid) + end, say + end, 'swap']);
}

/** What the glossary itself gives as another name is accepted. */
function isSynonym(words: string, locale: Locale, terms: Library['terms']): boolean {
  return [...terms.values()].some((term) => (term.synonyms?.[locale] ?? []).some((synonym) => synonym.includes(words)));
}

function literal(words: string): string {
  return words
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
