import { describe, expect, it } from 'vitest';
import { buildLibrary } from '#lib/content/build.ts';
import { kinds } from '#lib/edit/begin/kinds.ts';
import { beginEntry } from '#lib/edit/begin-entry.ts';
import type { KindName } from '#lib/editorial/beginning.ts';
import { beginningOf, kindNames } from '#lib/editorial/beginning.ts';
import { faultsOf } from '#lib/editorial/beginning-faults.ts';
import { shortLabel, tellFaults, writeFaults } from '#lib/editorial/fault.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { library as content, today } from '#tests/support/library.ts';

const raw = content();
const { library } = buildLibrary(raw, { today });

const sound: Partial<Record<KindName, Record<string, string>>> = {
  article: {
    'title-en': 'Cold weather',
    'title-fr': 'Le froid',
    topic: 'living',
    authors: 'lena-park',
    reviewer: 'lena-park',
    treatments: '',
  },
  term: {
    'term-en': 'Flare',
    'term-fr': 'Poussée',
    'definition-en': 'A time in which symptoms are worse than usual.',
    'definition-fr': 'Une période où les symptômes sont plus forts que d’habitude.',
  },
  reference: {
    ...{ title: 'Ketamine and sleep in fibromyalgia', 'reference-authors': 'Noppers I; Dahan A', issued: '2011', journal: '', volume: '' },
    ...{ issue: '', pages: '', doi: '', pmid: '', url: '', 'reference-kind': 'randomized-trial', 'reference-topics': 'ketamine' },
    ...{ 'finding-en': 'Nobody slept better than with it.', 'finding-fr': 'Personne n’a mieux dormi qu’avec elle.' },
  },
};

/** What the form says of answers that are sound but for these: each sentence by its question. */
function said(kind: KindName, changes: Record<string, string>, locale: Locale = 'en'): Record<string, string> {
  const typed: Record<string, string> = { 'slug-en': '', 'slug-fr': '', ...sound[kind], ...changes };
  const [asked, beginning] = [kinds[kind], beginningOf(kind, library, locale)];
  if (!asked || !beginning) throw new Error(`“${kind}” is no kind.`);
  const begun = beginEntry(raw, library, asked, typed, today, { en: typed['slug-en'] ?? '', 'fr-CA': typed['slug-fr'] ?? '' });
  if ('files' in begun) return {};
  const { faults, rest } = faultsOf(begun, beginning, typed);
  expect(rest).toEqual([]);
  const told = tellFaults(writeFaults(faults), beginning, locale);
  return Object.fromEntries(told.map(({ question, words }) => [question, words.replaceAll(/\s/g, ' ')]));
}

describe('what is wrong with a beginning', () => {
  it('is said of the labels of the form, and of no field of a file', () => {
    expect(said('reference', { issued: 'someday', pmid: 'abc', 'finding-en': 'Nothing.', 'reference-kind': '' })).toEqual({
      issued: '“When it was published” must be a year, a month or a day, such as 2011, 2011-10 or 2011-10-31.',
      pmid: '“PubMed number” must have digits only, eight at most.',
      'reference-kind': 'Choose an answer under “How the evidence was made”.',
      'finding-en': '“What was found, in English” must have at least 20 characters.',
    });
    expect(said('reference', { issued: '2099', doi: 'https://doi.org/10.1', 'finding-fr': '' }, 'fr-CA')).toEqual({
      issued: '« Date de publication » : l’année est à venir. Vérifiez l’année dans la source.',
      doi: '« DOI » : écrivez-le sous la forme 10.1136/bmj.k851, sans « https://doi.org/ ».',
      'finding-fr': 'Remplissez le champ « Ce qui a été trouvé, en français ».',
    });
    expect(said('reference', { issued: '1066', 'reference-authors': 'x'.repeat(80) })).toEqual({
      'reference-authors': '“Authors”: one of the names has more than 60 characters. Put a semicolon between authors.',
      issued: '“When it was published”: the year is before 1800. Check the year in the source.',
    });
  });

  it('is said of the address where it was typed, of the title where it is made of that', () => {
    expect(said('article', { 'slug-en': 'Cold & wet' })).toEqual({
      'slug-en':
        '“Address in English”: use only lower-case letters without accents, digits and single hyphens, never at the start or the end.',
    });
    expect(said('article', { 'title-fr': '寒い天気のこと、' })).toEqual({
      'title-fr':
        '“Title in French” needs letters of the Latin alphabet or digits: the name and the address of the entry are made from them.',
    });
  });

  it('is said of the name where nothing can be called so', () => {
    expect(said('article', { 'title-en': 'Moving more' })).toEqual({
      'title-en': '“Title in English”: an entry already has this name. Find it in the list, or give another name.',
    });
    expect(Object.keys(said('article', { 'title-en': '', topic: '' }))).toEqual(['title-en', 'topic']);
    expect(said('article', { 'title-en': '' })).toEqual({ 'title-en': 'Fill in “Title in English”.' });
    expect(said('term', { 'term-en': '???', 'definition-fr': 'Courte.' }, 'fr-CA')).toEqual({
      'term-en':
        '« Le mot en anglais » doit contenir des lettres de l’alphabet latin ou des chiffres : le nom et l’adresse de l’entrée en sont tirés.',
    });
    expect(Object.keys(said('reference', { title: library.references.get('noppers2011')?.title ?? '' }))).toEqual(['title']);
  });

  it.each(['en', 'fr-CA'] as const)('calls no question by how it is answered, in %s', (locale) => {
    const labels = kindNames.flatMap((kind) => beginningOf(kind, library, locale)?.questions ?? []).map(({ label }) => shortLabel(label));

    expect(labels.filter((label) => label === '' || /[:;\d“«[(]|such as|comme|empty|\bvide\b/.test(label))).toEqual([]);
  });

  it('says nothing that a cookie made up', () => {
    const beginning = beginningOf('term', library, 'en');
    expect(beginning && tellFaults('term-en:toString nowhere:missing term-fr:<b> :', beginning, 'en')).toEqual([]);
  });
});
