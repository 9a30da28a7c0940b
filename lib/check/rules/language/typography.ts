import type { Place } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { plainOf } from '../../prose/flat.ts';
import { matchesOf } from '../../prose/matches.ts';
import { quotations } from '../../prose/quotations.ts';
import { replacing } from '../../prose/replace.ts';
import type { FileRule, Source } from '../../rule.ts';
import { isList } from '../is-list.ts';
import { signs } from './lists/typography.ts';

const source: Source = {
  title: {
    en: 'Office québécois de la langue française, punctuation and spacing',
    'fr-CA': 'Office québécois de la langue française, ponctuation et espacement',
  },
  url: 'https://vitrinelinguistique.oqlf.gouv.qc.ca/22039',
  checked: '2026-11-21',
};

/** The mark that opens a quotation in each language; inside one, those of the other are right. */
const outer: Readonly<Record<Locale, string>> = { en: '“', 'fr-CA': '«' };

/** Signs that the site does not set right by itself. Straight quotes, spaces before « : » and the like it does, so they are let through. */
export const typography: FileRule = {
  name: 'typography',
  family: 'language',
  scope: 'file',
  restsOn: [],
  source,
  check: ({ path, source, passages }) => {
    if (isList(path)) return [];
    return passages.flatMap((passage) => {
      const plain = plainOf(passage);
      const quoted = quotations(plain).filter(({ from }) => plain[from] === outer[passage.locale]);
      return signs[passage.locale].flatMap(({ name, typed, set, unsure }) =>
        matchesOf(typed, plain)
          // A label of the interface has no other way to stress a few words.
          .filter(() => !(name === 'shouting' && passage.kind === 'message'))
          .filter(({ index }) => !(name === 'quotes' && quoted.some(({ from, to }) => index > from && index < to)))
          .map(({ 0: words, index }) => {
            const place = passage.place(index, index + words.length);
            return { name, set, index, words, place };
          })
          .filter(({ name: sign, words, place }) => (sign !== 'space-before' && sign !== 'gap') || stands(source, place, words))
          .map(({ index, words, place }) => {
            const better = set?.(passage.text.slice(index, index + words.length));
            const action = better === undefined || unsure ? undefined : replacing(place, better);
            return found(
              `typography.${name}`,
              place,
              { words: shown(plain, index, words), better: better ?? '' },
              { ...(action && { action }), ...(name === 'exclamation' && { severity: 'warning' }) },
            );
          }),
      );
    });
  },
};

/** A sign alone says little: the word before and after it go along. Spaces alone are made visible, as a page draws several as one. */
function shown(plain: string, index: number, words: string): string {
  if (words.trim().length > 2) return words.trim();
  const before = /\S*\s?$/u.exec(plain.slice(0, index))?.[0] ?? '';
  const after = /^\s?\S*/u.exec(plain.slice(index + words.length))?.[0] ?? '';
  return (before + (words.trim() === '' ? '␣'.repeat(words.length) : words) + after).trim();
}

/** Do these letters stand in one piece in the file? A component without words may stand between them. */
function stands(source: string, { line, column, end }: Place, words: string): boolean {
  const text = source.split('\n')[line - 1] ?? '';
  return end?.line !== line || text.slice(column - 1, end.column - 1).length === words.length;
}
