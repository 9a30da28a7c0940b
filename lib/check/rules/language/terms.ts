import { found } from '../../../content/problem.ts';
import type { TermBase } from '../../../content/schemas/term-base.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { plainOf } from '../../prose/flat.ts';
import type { Listed } from '../../prose/kept-list.ts';
import { likeTyped, lookingFor } from '../../prose/kept-list.ts';
import { replacing } from '../../prose/replace.ts';
import type { FileRule } from '../../rule.ts';
import { isList } from '../is-list.ts';

type Looking = Readonly<Record<Locale, (plain: string, typed: string) => Listed[]>>;
const kept = new WeakMap<TermBase, Looking>();

/** One thing has one name, that of `content/terms.yaml`. */
export const terms: FileRule = {
  name: 'term',
  family: 'language',
  scope: 'file',
  restsOn: ['term-base'],
  check: ({ path, passages }, { library }) => {
    if (isList(path) || library.termBase.length === 0) return [];
    const looking = lookingIn(library.termBase);
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

function lookingIn(base: TermBase): Looking {
  const known = kept.get(base);
  if (known) return known;
  const of = (locale: Locale) =>
    lookingFor(base.flatMap(({ say, not }) => not[locale].map((avoid) => [literal(avoid), say[locale], 'swap'] as const)));
  const looking = { en: of('en'), 'fr-CA': of('fr-CA') };
  kept.set(base, looking);
  return looking;
}

function literal(words: string): string {
  return words
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
