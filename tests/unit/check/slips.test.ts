import { beforeAll, describe, expect, it } from 'vitest';
import { check } from '#lib/check/check.ts';
import { rules as allRules, prepareRules } from '#lib/check/rules.ts';
import { decode } from '#lib/content/decode.ts';
import type { Problem } from '#lib/content/problem.ts';
import { wordsOf } from '#lib/content/problem-words.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { locales } from '#lib/i18n/locales.ts';
import type { Changes } from '#tests/support/library.ts';
import { adding, library, problemsOf, replacing, today } from '#tests/support/library.ts';

beforeAll(() => prepareRules(), 120_000);

const meta = 'content/articles/sleep-and-pain/meta.yaml';
const text: Readonly<Record<Locale, string>> = {
  en: 'content/articles/sleep-and-pain/en.mdx',
  'fr-CA': 'content/articles/sleep-and-pain/fr-CA.mdx',
};

/** What an editor reads, in her language: the line, what is wrong and the remedy. */
function told(changes: Changes, locale: Locale): string[] {
  return problemsOf(library(changes)).map((problem) => {
    const { what, fix } = wordsOf(problem, locale);
    return `${problem.line}:${problem.column} ${what} ${fix}`;
  });
}

/** What one rule says of these changes. */
function saidBy(name: string, changes: Changes): Problem[] {
  return check({ raw: library(changes) }, { today, rules: allRules.filter((rule) => rule.name === name) }).problems;
}

const inText: readonly [slip: string, block: string, place: string, english: RegExp, french: RegExp][] = [
  [
    'curly quotation marks round an attribute',
    '<Note title=“x”>\n\nA word.\n\n</Note>',
    '25:13',
    /curly quotation marks.*straight ones/,
    /guillemets de traitement de texte.*guillemets droits/,
  ],
  ['French ones', '<Note title=« x »>\n\nA word.\n\n</Note>', '25:13', /curly quotation marks/, /guillemets de traitement de texte/],
  [
    'no quotation marks',
    '<Note title=x>\n\nA word.\n\n</Note>',
    '25:13',
    /“x” has no quotation marks/,
    /«\u00a0x\u00a0» n’a pas de guillemets/,
  ],
  ['a quotation mark that is never closed', '<Note title="x>\n\nA word.\n\n</Note>', '25:13', /never closed/, /jamais fermé/],
  ['less than 5 %', 'Less than <5 % felt it.', '25:11', /Write “less than” in words/, /Écrivez «\u00a0moins de\u00a0»/],
  ['a brace', 'A word { and more.', '25:8', /The sign \{ cannot stand/, /Le signe \{ ne peut pas/],
  ['a hidden note', 'A word. <!-- check this -->', '25:9', /hidden between <!-- and -->/, /cachée entre <!-- et -->/],
  [
    'a component closed by another name',
    '<Note title="x">\n\nA word.\n\n</Callout>',
    '29:1',
    /opened in line 25 is <Note>/,
    /ouvert à la ligne 25 est <Note>/,
  ],
  ['a bare address', 'See www.canada.ca today.', '25:5', /Write a link with words/, /Écrivez un lien avec des mots/],
  ['a tag without its end', '<Note title="x"\n\nA word.', '25:1', /has no > at its end/, /n’a pas de > à la fin/],
  [
    'a French name of a component',
    '<Remarque title="x">\n\nA word.\n\n</Remarque>',
    '25:1',
    /Did you mean “Note”\?/,
    /Vouliez-vous dire «\u00a0Note\u00a0»\?/,
  ],
  [
    'a component in small letters, whose end is written as it should be',
    '<note>\n\nA word.\n\n</Note>',
    '25:1',
    /There is no component <note>/,
    /Il n’y a pas de composant <note>/,
  ],
  [
    'quotation marks inside curly ones',
    '<Note title=“Not in "your" head”>\n\nA word.\n\n</Note>',
    '25:13',
    /curly quotation marks/,
    /guillemets de traitement de texte/,
  ],
  [
    'an address between < and >',
    'See <https://www.canada.ca/en.html> for more.',
    '25:5',
    /“https:.*” stands between < and >.*Write a link/,
    /se trouve entre < et >.*Écrivez un lien/,
  ],
  [
    'an address of e-mail between < and >',
    'Write to <info@andante.example> for more.',
    '25:10',
    /“info@andante.example” stands between < and >/,
    /se trouve entre < et >/,
  ],
  [
    'a marker of another version',
    '<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> theirs',
    '25:1',
    /Two versions of this file/,
    /Deux versions de ce fichier/,
  ],
];

describe.each(locales)('in a text in %s, an editor is told once, in words she knows, of', (language) => {
  it.each(inText)('%s', (_, block, place, english, french) => {
    const problems = (locale: Locale) => told({ [text[language]]: adding(block) }, locale);

    expect(problems('en')).toHaveLength(1);
    expect(problems('en')[0]).toMatch(new RegExp(`^${place} `));
    expect(problems('en')[0]).toMatch(english);
    expect(problems('fr-CA')[0]).toMatch(french);
  });
});

const inFields: readonly [slip: string, from: string, to: string, place: string, english: RegExp, french: RegExp][] = [
  ['a non-breaking space after a field', 'topic: living', 'topic:\u00a0living', '2:7', /non-breaking space/, /espace insécable/],
  ['a tab', 'references:\n  - bidonde2017', 'references:\n\t- bidonde2017', '14:1', /begins with a tab/, /commence par une tabulation/],
  ['no space after the colon', 'topic: living', 'topic:living', '2:1', /needs a space behind it/, /Il faut une espace après/],
  [
    'a field given twice',
    'topic: living',
    'topic: living\ntopic: evidence',
    '3:1',
    /“topic” is given twice/,
    /«\u00a0topic\u00a0» est donné deux fois/,
  ],
  ['a field indented unlike the others', 'topic: living', ' topic: living', '1:8', /same number of spaces/, /même nombre d’espaces/],
  [
    'a quotation mark without its partner in a group',
    'references:',
    'series: { opens: "09:00, closes: "12:00" }\nreferences:',
    '13:18',
    /quotation mark \("\) in this line has no partner/,
    /guillemet droit \("\) de cette ligne n’a pas son pareil/,
  ],
  [
    'a list that is not closed',
    'authors: [marc-aubin]',
    'authors: [marc-aubin',
    '3:10',
    /is not closed. End it with “]”/,
    /n’est pas fermée/,
  ],
  [
    'a list that is closed twice',
    'authors: [marc-aubin]',
    'authors: [marc-aubin]]',
    '3:22',
    /one “\]” too many. Remove the extra/,
    /un «\u00a0\]\u00a0» de trop/,
  ],
  [
    'a list whose first item stands further in than the others',
    'references:\n  - bidonde2017\n  - wang2018\n',
    'references:\n   - bidonde2017\n  - wang2018\n  - walitt2015\n',
    '14:1',
    /same number of spaces/,
    /même nombre d’espaces/,
  ],
  [
    'an item without a space behind its hyphen, at the beginning of a list',
    '  - bidonde2017',
    '  -bidonde2017',
    '14:3',
    /There must be a space between the hyphen and “bidonde2017”/,
    /Il faut une espace entre le trait d’union/,
  ],
  [
    'an item without a space behind its hyphen, further down',
    '  - wang2018',
    '  -wang2018',
    '15:3',
    /There must be a space between the hyphen and “wang2018”/,
    /Il faut une espace entre le trait d’union/,
  ],
  ['a quotation mark without its partner', 'topic: living', 'topic: "living', '2:8', /has no partner/, /n’a pas son pareil/],
];

describe('in fields, an editor is told once, in words she knows, of', () => {
  it.each(inFields)('%s', (_, from, to, place, english, french) => {
    const changes = { [meta]: replacing(from, to) };

    expect(told(changes, 'en')).toHaveLength(1);
    expect(told(changes, 'en')[0]).toMatch(new RegExp(`^${place} `));
    expect(told(changes, 'en')[0]).toMatch(english);
    expect(told(changes, 'fr-CA')[0]).toMatch(french);
  });

  it.each([
    ['“Sleep and pain: day after day”', 'Sleep and pain: day after day'],
    ['« Sleep and pain »', 'Sleep and pain'],
  ])('the quotation marks of a word processor round a value, which “--fix” makes straight ones: %s', (typed, words) => {
    const [problem, ...others] = problemsOf(library({ [text.en]: replacing('title: Sleep and pain, day after day', `title: ${typed}`) }));

    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: 'yaml.curly', line: 2, column: 8, action: { text: `"${words}"` } });
  });

  it('words that would be lost behind a #', () => {
    const changes = { [text.en]: replacing('title: Sleep and pain, day after day', 'title: Sleep, our #1 question') };

    expect(told(changes, 'en')[0]).toBe(
      '2:19 In “title”, everything from this # on would be lost. Put straight quotation marks (") around the whole value.',
    );
  });
});

it('every slip of a file is told, not only the first', () => {
  const slips = {
    [text.en]: adding('Less than <5 % felt it.\n\n<Note title=“x”>\n\nA {word}.\n\n</Note>'),
    [meta]: (source: string) => source.replace('topic: living', 'topic:living').replace('art: sleep', 'art: "sleep'),
  };

  expect(told(slips, 'en').map((line) => line.split(' ')[0])).toEqual(['25:11', '27:13', '29:3', '2:1', '12:6']);
});

it('braces and names of signs that readers would see are named', () => {
  expect(saidBy('marks-left', { [text.en]: adding('Rest } for a while, &foo; then move.') })).toMatchObject([
    { line: 25, column: 6, arguments: { words: '}' } },
    { line: 25, column: 21, arguments: { words: '&foo;' } },
  ]);
});

it('lines that end with a carriage return alone are read as lines', () => {
  const bytes = new TextEncoder().encode('topic: living\rauthors: [marc-aubin]\r');

  expect(decode(bytes, meta)).toEqual({ text: 'topic: living\nauthors: [marc-aubin]\n' });
});

it('a value is mended only where its end is certain', () => {
  const [problem] = problemsOf(library({ [text.en]: adding('<Note title=“Not in "your" head”>\n\nRest.\n\n</Note>') }));

  expect(problem).toMatchObject({ code: 'attribute.curlyQuotes' });
  expect(problem?.action).toBeUndefined();
});

it('a figure with a point in it may be a day in French, and is then only pointed out', () => {
  const decimal = (words: string) => saidBy('typography', { [text['fr-CA']]: adding(words) });

  expect(decimal('Le 12.10, tout le monde se repose.')).toMatchObject([{ line: 25 }]);
  expect(decimal('Le 12.10, tout le monde se repose.')[0]?.action).toBeUndefined();
  expect(decimal('Une douleur de 2.5, puis de 3 sur 10.')[0]?.action).toMatchObject({ text: '2,5' });
});

describe('about a file as a whole, an editor is told once of', () => {
  it('nothing in it', () => {
    expect(told({ [text.en]: '\n', [meta]: (source) => source }, 'fr-CA')).toEqual([
      '1:1 Ce fichier est vide. Écrivez-le, ou reprenez sa dernière version; content/LISEZMOI.md dit ce qu’il contient.',
    ]);
  });

  it('two versions that were never made one', () => {
    const changes = {
      [meta]: (source: string) => source.replace('topic: living', '<<<<<<< HEAD\ntopic: living\n=======\ntopic: evidence\n>>>>>>> theirs'),
    };

    expect(told(changes, 'en')).toEqual([
      '2:1 Two versions of this file were put together and never made one: from this line on, both stand in it. Keep the right words of each, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    ]);
  });

  it('far more than an article can hold', () => {
    expect(told({ [text.en]: adding('word '.repeat(1_000_001)) }, 'en')).toEqual([
      '1:1 This file holds 6 million characters: too many for a text. Remove what was pasted into it by mistake, such as a picture.',
    ]);
  });

  it.each([
    ['~$en.docx', /A program left this file behind/],
    ['Thumbs.db', /A program left this file behind/],
    ['en.docx', /documents of an office program/],
    ['en (1).mdx', /a second copy/],
    ['fr-CA - Copie.mdx', /a second copy/],
  ])('%s', (name, said) => {
    const [problem, ...others] = told({ [`content/articles/sleep-and-pain/${name}`]: 'x' }, 'en');

    expect(problem).toMatch(said);
    expect(others).toEqual([]);
  });

  it('a folder with a capital letter', () => {
    expect(told({ 'content/Articles/sleep/en.mdx': 'x' }, 'en')).toEqual([
      '1:1 The folder “Articles” is not read: capital and small letters differ. Rename it to “articles”.',
    ]);
  });

  it.each(['IMG_1234.JPG', 'photo.jpeg', 'photo.heic'])('a picture named %s', (name) => {
    const raw = library();
    raw.images.set(`content/articles/sleep-and-pain/${name}`, { width: 10, height: 10 });

    expect(problemsOf(raw).map((problem) => wordsOf(problem, 'en').fix)).toEqual([
      `Run “npm run add:picture -- "${name}"”: it gives the picture a name and a format for the site, and makes it light.`,
    ]);
  });
});

describe('the letters of a file', () => {
  it('saved as Windows-1252 are guessed, and the first place is named', () => {
    const bytes = Buffer.from('Bonjour,\nsans \xe9nergie', 'latin1');

    expect(decode(bytes, 'content/a.mdx')).toEqual({
      text: 'Bonjour,\nsans énergie',
      fault: expect.objectContaining({ code: 'file.encoding', line: 2, column: 6, arguments: { encoding: 'Windows-1252' } }),
    });
  });

  it('saved as UTF-16 are read all the same, and named', () => {
    const { text: read, fault } = decode(Buffer.from('\ufeffété', 'utf16le'), 'content/a.mdx');

    expect(read).toContain('été');
    expect(fault && wordsOf(fault, 'fr-CA').fix).toBe(
      'Enregistrez-le de nouveau en UTF-8 («\u00a0Enregistrer sous…\u00a0», puis «\u00a0Encodage\u00a0»).',
    );
  });

  it('keep an article from being published when they are not UTF-8', () => {
    const { fault } = decode(Buffer.from('\xe9', 'latin1'), text.en);
    const raw = { ...library(), faults: fault ? [fault] : [] };

    expect(problemsOf(raw).map(({ code, severity }) => `${code} ${severity}`)).toEqual(['file.encoding error']);
  });
});

it('no message, in either language, holds a word of a parser', () => {
  const everything = locales.flatMap((locale) =>
    [
      ...inText.map(([, block]) => ({ [text.en]: adding(block) })),
      ...inFields.map(([, from, to]) => ({ [meta]: replacing(from, to) })),
    ].flatMap((changes) => told(changes, locale)),
  );

  expect(
    everything.filter((line) =>
      /\b(?:JSX|oxc|mdx|acorn|mapping|scalar|parse|token|YAML|implicit|flow|expression)\b(?!\.md)/i.test(line.replace(/[\w-]+\.mdx/g, '')),
    ),
  ).toEqual([]);
});

describe('of one slip, only the cause is told', () => {
  const codes = (changes: Changes) =>
    check({ raw: library(changes) }, { today, rules: allRules }).problems.map(({ code, file, arguments: { count } }) => [
      code,
      file.slice(file.lastIndexOf('/') + 1),
      ...(count === undefined ? [] : [count]),
    ]);
  const newly = (changes: Changes) => {
    const before = new Set(codes({}).map((one) => one.join(' ')));
    return codes(changes).filter((one) => !before.has(one.join(' ')));
  };

  it.each(locales)('fields without an end (%s)', (locale) => {
    const file = text[locale];
    expect(newly({ [file]: (source) => source.replace('\n---\n\n<Key', '\n\n<Key') })).toEqual([['file.noFrontMatter', `${locale}.mdx`]]);
    expect(told({ [file]: (source) => source.replace('\n---\n\n<Key', '\n\n<Key') }, locale)[0]).toMatch(/do not end\.|n’ont pas de fin\./);
  });

  it.each(locales)('a component that is not closed (%s)', (locale) => {
    expect(newly({ [text[locale]]: replacing('</KeyTakeaways>\n', '') })).toEqual([['component.unclosed', `${locale}.mdx`]]);
  });

  it('letters of another encoding, with how many there are', () => {
    const wrong = (source: string): string => Buffer.from(source, 'utf8').toString('latin1');
    expect(newly({ [text['fr-CA']]: (source) => source.replace(/## Pourquoi[\s\S]*/, wrong) })).toEqual([
      ['strange-letters.broken', 'fr-CA.mdx', expect.any(Number)],
    ]);
    expect(newly({ [text['fr-CA']]: (source) => source.replace(/ê|é/g, '\ufffd') })).toEqual([
      ['characters.lost', 'fr-CA.mdx', expect.any(Number)],
    ]);
    expect(newly({ [text['fr-CA']]: (source) => source.normalize('NFD') })).toEqual([
      ['characters.accents', 'fr-CA.mdx', expect.any(Number)],
    ]);
  });

  it('a source that is named and does not exist, once in each file, with how often', () => {
    const told = newly({ 'content/references/noppers2011.yaml': undefined }).filter(([code]) => code === 'unknown-entry.named');
    expect(new Set(told.map(([, file]) => file)).size).toBe(told.length);
    expect(told).toContainEqual(['unknown-entry.named', 'fr-CA.mdx', 4]);
  });
});
