import { organizationsOf } from '../../../content/citations.ts';
import type { Library } from '../../../content/library.ts';
import { lineOf } from '../../../content/parse/scan-tags.ts';
import { found } from '../../../content/problem.ts';
import type { Reference } from '../../../content/schemas/reference.ts';
import { onceForEach } from '../../../once-for-each.ts';
import { citedOn } from '../../cited-on.ts';
import { plainOf } from '../../prose/flat.ts';
import { matchesOf } from '../../prose/matches.ts';
import type { FileRule } from '../../rule.ts';
import { ownWordsOf } from '../../spelling/own-words.ts';
import { isList } from '../is-list.ts';
import { shouting } from './lists/typography.ts';

const letters = /(?<![\p{L}\p{N}./#-])(?:[A-Z]{2,6}|[A-Z]{2,5}\d?)s?(?![\p{L}\p{N}'-]|\.[A-Z])/gu;

/** Letters everyone reads: places, units, the languages of the site, numbers in Roman figures. */
const known = new Set(
  'OK TV GPS PDF URL AM PM EN FR QC ON NB NS PE AB BC SK MB CA US USA UK EU II III IV VI VII VIII IX XI XII CD DVD USB ID SMS FAQ ADN DNA VIH HIV SIDA AIDS AVC SRV VRS COVID RAMQ CNESST SAAQ OHIP CLSC ASL LSQ'.split(
    ' ',
  ),
);

/** “Devika Rao, PT”: what a person is goes by its letters after the name, and the page of the person says more. */
function isAfterName(before: string): boolean {
  return /(?<!\p{L})\p{Lu}\p{Ll}+ \p{Lu}[\p{L}'’-]+, $/u.test(before);
}

/** The first time a page uses letters for words, it says what they stand for: with `<Abbr>`, in brackets, or in the glossary. */
export const abbreviations: FileRule = {
  name: 'abbreviation',
  family: 'language',
  scope: 'file',
  restsOn: ['own-words', 'glossary', 'cited-references'],
  check: ({ path, source, passages }, { library }) => {
    if (isList(path) || !path.endsWith('.mdx')) return [];
    const explained = new Map<string, number>();
    for (const match of source.matchAll(
      /<Abbr\b[^>]*>([^<]*)<\/Abbr>|\b([A-Z]{2,6}), (?:an?|une?) (?=[\p{Ll}])|\b(?:an?|the|une?|la|le) \p{Ll}[\p{L} '’-]{2,40}, (?:the |l[ae] |l['’])?([A-Z]{2,6})(?=,)|\b(?:called|named|known as|appelée?s?|nommée?s?|dite?s?) (?:the |l[ae] |l['’])?([A-Z]{2,6})\b|\((?:[^()\n]{3,60},? (?:or|ou) )?([A-Z]{2,6})\)|\b([A-Z]{2,6}(?:\/[A-Z]{2,6})?)s? \(|<Term\b[^>]*>([^<]*)<\/Term>/gu,
    )) {
      const line = lineOf(source, match.index);
      for (const letters of match.slice(1).flatMap((one) => one?.match(/[A-Z]{2,6}/g) ?? []))
        explained.set(letters, explained.get(letters) ?? line);
    }
    const seen = new Set<string>();
    const publishers = citedOn(passages, library.references);
    return passages
      .filter(({ kind }) => kind !== 'field' && kind !== 'heading')
      .flatMap((passage) =>
        matchesOf(
          letters,
          plainOf(passage).replace(shouting, (words) => '·'.repeat(words.length)),
        ).flatMap(({ 0: words, index }) => {
          const bare = words.replace(/s$/, '');
          const place = passage.place(index, index + words.length);
          const line = explained.get(bare);
          if (
            seen.has(bare) ||
            isAfterName(passage.text.slice(0, index)) ||
            (line !== undefined && line <= place.line) ||
            known.has(bare) ||
            isInGlossary(bare, library) ||
            publishers.some((reference) => isOf(bare, reference)) ||
            ownWordsOf(library)[passage.locale].has(bare.toLowerCase())
          )
            return [];
          seen.add(bare);
          const code = line === undefined ? 'abbreviation.undefined' : 'abbreviation.later';
          return [found(code, place, line === undefined ? { words } : { words, line }, { severity: 'warning' })];
        }),
      );
  },
};

/** Are these the letters of who published a reference that the page cites, or of its journal? The list of references gives both. */
function isOf(letters: string, { authors, title, journal = '' }: Reference): boolean {
  const names = organizationsOf(authors);
  return (
    [...names, title, journal].some((name) => name.split(/[^\p{L}]+/u).includes(letters)) ||
    names.some((name) => initialsOf(name).includes(letters))
  );
}

function initialsOf(name: string): string {
  return name
    .split(/[^\p{L}]+/u)
    .filter((word) => /^\p{Lu}\p{Ll}/u.test(word))
    .map((word) => word[0])
    .join('');
}

function isInGlossary(bare: string, { terms }: Library): boolean {
  return capitalsIn(terms).has(bare);
}

const capitalsIn = onceForEach((terms: Library['terms']) => new Set<string>(JSON.stringify([...terms.values()]).match(/\b[A-Z]{2,6}\b/g)));
