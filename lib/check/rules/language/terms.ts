import type { Library } from '../../../content/library.ts';
import { found } from '../../../content/problem.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { plainOf } from '../../prose/flat.ts';
import type { Listed } from '../../prose/kept-list.ts';
import { likeTyped, lookingFor } from '../../prose/kept-list.ts';
import { replacing } from '../../prose/replace.ts';
import type { FileRule } from '../../rule.ts';
import { isList } from '../is-list.ts';

type Looking = Readonly<Record<Locale, (plain: string, typed: string) => Listed[]>>;
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
      .flatMap((passage) =>
        looking[passage.locale](plainOf(passage), passage.text).map(({ from, to, words, say }) => {
          const place = passage.place(from, to);
          const action = replacing(place, likeTyped(words, say));
          const why = library.termBase.find((term) => term.say[passage.locale] === say)?.why[passage.locale] ?? '';
          return found('term.found', place, { words, say, reason: why }, { severity: 'warning', ...(action && { action }) });
        }),
      );
  },
};

function lookingIn(library: Library): Looking {
  const { terms, termBase } = library;
  const known = kept.get(terms);
  if (known?.termBase === termBase) return known.looking;
  const of = (locale: Locale) =>
    lookingFor(
      termBase.flatMap(({ say, not }) =>
        not[locale].filter((avoid) => !isSynonym(avoid, locale, terms)).map((avoid) => [literal(avoid), say[locale], 'swap'] as const),
      ),
    );
  const looking = { en: of('en'), 'fr-CA': of('fr-CA') };
  kept.set(terms, { termBase, looking });
  return looking;
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
