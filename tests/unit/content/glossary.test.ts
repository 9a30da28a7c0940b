import { describe, expect, it } from 'vitest';
import { glossaryLetters } from '#lib/content/glossary.ts';
import { loadLibrary } from '#lib/content/load.ts';
import { glossary, wordFile } from '#tests/support/glossary.ts';
import { adding, builtLibrary, mistakes } from '#tests/support/library.ts';

const english = 'content/articles/sleep-and-pain/en.mdx';
const french = 'content/articles/sleep-and-pain/fr-CA.mdx';

function listed(locale: 'en' | 'fr-CA'): string[] {
  return glossaryLetters(builtLibrary(glossary), locale).map(
    ({ letter, terms }) => `${letter}: ${terms.map(({ term }) => term[locale]).join(', ')}`,
  );
}

describe('the glossary', () => {
  it('is in the alphabetical order of English', () => {
    expect(listed('en')).toEqual([
      'C: cognitive behavioural therapy',
      'D: dizziness',
      'E: evidence',
      'F: fatigue, flare, follow-up',
      'P: pain scale',
    ]);
  });

  it('is in the alphabetical order of French, where é stands with e', () => {
    expect(listed('fr-CA')).toEqual([
      'D: données probantes',
      'E: échelle de douleur, étourdissement',
      'F: fatigue',
      'P: poussée',
      'S: suivi',
      'T: thérapie cognitivo-comportementale',
    ]);
  });

  it('sets the apostrophes of a definition in the typography of its language', () => {
    expect(builtLibrary(glossary).terms.get('flare')?.definition['fr-CA']).toBe('Période où les symptômes s’aggravent.');
  });

  it('has at least 60 words, each in both languages', () => {
    const { terms } = loadLibrary();

    expect(terms.size).toBeGreaterThanOrEqual(60);
    for (const { term } of terms.values()) {
      expect(term.en).not.toBe('');
      expect(term['fr-CA']).not.toBe('');
    }
  });
});

describe('in the glossary, the checker reports', () => {
  it('nothing when all is well', () => {
    expect(mistakes({ ...glossary, [english]: adding('Plan for <Term id="flare">flares</Term>.') })).toEqual([]);
  });

  it('a definition that is missing in one language', () => {
    expect(
      mistakes({
        'content/glossary/flare.yaml': 'term: {en: flare, fr-CA: poussée}\ndefinition: {en: A period when symptoms get worse.}\n',
      }),
    ).toEqual([
      'content/glossary/flare.yaml:2:1  The field “definition → fr-CA” is missing.  Add it. In Canadian French. One or two plain sentences that say what it is: no figure, and nothing about how well it works.',
    ]);
  });

  it('a definition too long to be plain', () => {
    const long = { en: 'Very long. '.repeat(30), french: 'Période où les symptômes s’aggravent.' };

    expect(mistakes({ 'content/glossary/flare.yaml': wordFile({ en: 'flare', french: 'poussée', definition: long }) })).toEqual([
      expect.stringContaining('must have 260 characters or fewer'),
    ]);
  });

  it('a field that is not one', () => {
    expect(mistakes({ 'content/glossary/flare.yaml': wordFile({ en: 'flare', french: 'poussée', more: 'relted: [cbt]\n' }) })).toEqual([
      'content/glossary/flare.yaml:3:1  There is no field “relted”.  Did you mean “related”?',
    ]);
  });

  it('a word to read next that does not exist, with the one that was meant', () => {
    const file = wordFile({ en: 'stiffness', french: 'raideur', more: 'related: [fatigeu]\n' });

    expect(mistakes({ ...glossary, 'content/glossary/stiffness.yaml': file })).toEqual([
      'content/glossary/stiffness.yaml:3:11  There is no word in the glossary named “fatigeu”.  Did you mean “fatigue”?',
    ]);
  });

  it('a word that leads to itself', () => {
    const file = wordFile({ en: 'stiffness', french: 'raideur', more: 'related: [stiffness]\n' });

    expect(mistakes({ 'content/glossary/stiffness.yaml': file })).toEqual([
      'content/glossary/stiffness.yaml:3:11  The word “stiffness” leads to itself.  Remove it.',
    ]);
  });

  it('a word defined twice in one language, even with a capital', () => {
    expect(mistakes({ ...glossary, 'content/glossary/tiredness.yaml': wordFile({ en: 'tiredness', french: 'Fatigue' }) })).toEqual([
      'content/glossary/tiredness.yaml:1:25  The word “Fatigue” is already defined in “fatigue”.  Keep one of the two files.',
    ]);
  });

  it('a figure in a definition, in either language', () => {
    const figures = { en: 'A condition that touches 2 of 100 people.', french: 'Un problème qui touche 2 personnes sur 100.' };
    const file = wordFile({ en: 'stiffness', french: 'raideur', definition: figures });
    expect(mistakes({ 'content/glossary/stiffness.yaml': file })).toEqual([
      expect.stringContaining('“2 of 100” is a figure in a definition, where no citation can stand.'),
      expect.stringContaining('“2 personnes sur 100” is a figure in a definition, where no citation can stand.'),
    ]);
  });

  it('a marked word that the glossary does not have, with the one that was meant', () => {
    expect(mistakes({ ...glossary, [french]: adding('Prévoyez les <Term id="flair">poussées</Term>.') })).toEqual([
      expect.stringMatching(/fr-CA\.mdx:\d+:14 {2}There is no word in the glossary named “flair”\. {2}Did you mean “flare”\?$/),
    ]);
  });

  it('a marked word in a heading or in a link, where it cannot be a link of its own', () => {
    expect(
      mistakes({
        ...glossary,
        [english]: adding('### Your <Term id="flare">flares</Term>\n\n[Your <Term id="flare">flares</Term>](#trial)'),
      }),
    ).toEqual([expect.stringContaining('<Term> stands in a heading.'), expect.stringContaining('<Term> stands in a link.')]);
  });
});
