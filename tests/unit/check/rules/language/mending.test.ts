import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { mend } from '#lib/check/mend.ts';
import { addingLine, removingLine } from '#lib/check/prose/list-lines.ts';
import { languageRules } from '#lib/check/rules/language/index.ts';
import { marksLeft } from '#lib/check/rules/language/marks.ts';
import { spelling } from '#lib/check/rules/language/spelling.ts';
import { terms } from '#lib/check/rules/language/terms.ts';
import { safeMend } from '#lib/check/safe-mend.ts';
import { loadDictionaries } from '#lib/check/spelling/dictionaries.ts';
import { parseYaml } from '#lib/content/yaml.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { fileIn, problemsIn, said } from '#tests/support/check.ts';
import type { Changes } from '#tests/support/library.ts';
import { problemsOf } from '#tests/support/said-of.ts';

beforeAll(loadDictionaries, 120_000);

/** The text with every mechanical fix made, the last one first. */
function mended(text: string, locale: Locale): string {
  const edits = problemsOf(languageRules, text, locale).flatMap(({ action }) => action ?? []);
  return edits
    .toSorted((a, b) => b.from.column - a.from.column)
    .reduce((line, { from, to, text: words }) => line.slice(0, from.column - 1) + words + line.slice(to.column - 1), text);
}

describe('what can be mended by itself', () => {
  it('is mended in English', () => {
    expect(mended('The Center opens at 9h30; it fell by 20,5 % and costs 50 $.', 'en')).toBe(
      'The Centre opens at 9:30; it fell by 20.5 % and costs $50.',
    );
  });

  it('is mended in French', () => {
    expect(mended('La 2ème visite, le 21 Novembre, coûte $50 : “cher” pour 20.5 % des gens.', 'fr-CA')).toBe(
      'La 2e visite, le 21 novembre, coûte 50\u00a0$ : «\u00a0cher\u00a0» pour 20,5 % des gens.',
    );
  });

  it('keeps the capital of a word it replaces', () => {
    expect(mended('Cétamine et norépinéphrine.', 'fr-CA')).toBe('Kétamine et noradrénaline.');
  });
});

describe('a slip of grammar', () => {
  it.each([
    ['en', 'It can helps you sleep.', 'It can help you sleep.'],
    ['en', 'It did not caused pain.', 'It did not cause pain.'],
    ['en', 'They had less people in each group.', 'They had fewer people in each group.'],
    ['en', 'You may loose sleep.', 'You may lose sleep.'],
    ['fr-CA', 'Cela peut aidé les gens.', 'Cela peut aider les gens.'],
    ['fr-CA', 'C’est utile pour soulagé la douleur.', 'C’est utile pour soulager la douleur.'],
    ['fr-CA', 'Parlez de leur symptômes.', 'Parlez de leurs symptômes.'],
    ['fr-CA', 'Quand à vous, dormez un peut.', 'Quant à vous, dormez un peu.'],
    ['fr-CA', 'Cela à été vu.', 'Cela a été vu.'],
    ['fr-CA', 'Les gens on souvent mal.', 'Les gens ont souvent mal.'],
    ['fr-CA', 'L’étude à montré que ca aide.', 'L’étude a montré que ça aide.'],
  ] as const)('is mended where there is one way (%s: %s)', (locale, typed, meant) => {
    expect(mended(typed, locale)).toBe(meant);
  });

  it.each([
    ['en', 'The people is tired.'],
    ['en', 'Between 5% to 10 of them left.'],
    ['en', 'It lasted for 3 week.'],
    ['fr-CA', 'Les douleurs est fortes.'],
    ['fr-CA', 'Il faut que vous prenez le temps.'],
    ['fr-CA', 'Cela dure 3 semaine.'],
  ] as const)('is left to whoever wrote it where there are several (%s: %s)', (locale, typed) => {
    expect(problemsOf(languageRules, typed, locale).map(({ code }) => code)).toContain('grammar.found');
    expect(mended(typed, locale)).toBe(typed);
  });
});

describe('a word of another country', () => {
  it.each([
    ['Prenez du paracétamol.', 'Prenez de l’acétaminophène.'],
    ['Le paracétamol aide peu.', 'L’acétaminophène aide peu.'],
    ['Demandez à votre médecin traitant.', 'Demandez à votre médecin de famille.'],
    ['Les parkings sont gratuits.', 'Les stationnements sont gratuits.'],
    ['Les points tendres comptent.', 'Les points sensibles comptent.'],
    ['Les groupes contrôles ont attendu.', 'Les groupes témoins ont attendu.'],
    ['Écrivez un e-mail.', 'Écrivez un courriel.'],
  ])('is put in the words of Québec, with the article it takes (%s)', (typed, meant) => {
    expect(mended(typed, 'fr-CA')).toBe(meant);
  });
});

describe('marks that readers would see as they are typed', () => {
  const seen = (text: string, locale: Locale): string[] =>
    problemsIn(marksLeft, `${text}\n`, fileIn(locale)).map(({ arguments: { words, kind } }) => `${kind}: ${words}`);

  it.each([
    ['en', 'This is **very **important.', ['strong: **very **']],
    ['en', 'This is **important.', ['strong: **']],
    ['fr-CA', 'C’est _ très _ important.', ['emphasis: _ très _']],
    ['fr-CA', 'C’est * très * important.', ['emphasis: * très *']],
    ['en', 'See [our fees] (article:moving-more).', ['link: [our fees] (article:moving-more)']],
    ['fr-CA', 'Voyez (nos frais)[https://clinique.example].', ['link: (nos frais)[https://clinique.example]']],
    ['en', '##Our fees', ['heading: ##']],
    ['fr-CA', '-votre carte\n-votre liste', ['list: -']],
    ['fr-CA', '• votre carte', ['list: •']],
    ['en', '1.your card\n2.your list', ['list: 1.']],
    ['en', '| Card | List |', ['table: | Card | List |']],
    ['fr-CA', 'C’est ainsi.[1]', ['number: [1]']],
  ] as const)('are told in %s: %s', (locale, text, told) => {
    expect(seen(text, locale)).toEqual(told);
  });

  it.each([
    'This is **very** important, *really*.',
    'See [our fees](article:moving-more) (in French).',
    '- your card\n- your list',
    'From 5 * 4 to 3 - 2.',
    'Page 1. Then 2) and (3).',
  ])('are let be where they are marks, or signs: %s', (text) => {
    expect(seen(text, 'en')).toEqual([]);
  });

  it('are told in fields, where nothing is a mark, once and with what to do there', () => {
    const field = '---\ntitle: Pain *and* sleep,&nbsp;both **count**<br>here\n---\n';
    const problems = problemsOf(languageRules, field, 'en').filter(({ line }) => line === 2);
    expect(said(problems)).toEqual([
      '2:36 Readers will see “**count**” as it is typed. | Fields have no marks for bold words: remove the asterisks.',
      '2:13 Readers will see “*and*” as it is typed. | Fields have no marks for emphasis: remove them.',
      '2:25 Readers will see “&nbsp;” as it is typed. | Remove it, or write the mark where the text allows it: see content/README.md.',
      '2:45 Readers will see “<br>” as it is typed. | Remove it, or write the mark where the text allows it: see content/README.md.',
    ]);
  });
});

describe('marks that came with a paste', () => {
  it('become the signs they stand for', () => {
    const field = '---\ntitle: Pain &amp; sleep &mdash; both count\n---\n';
    const edits = problemsIn(marksLeft, field).flatMap(({ action }) => action ?? []);
    expect(mend(fileIn('en'), field, edits).text).toBe('---\ntitle: Pain & sleep — both count\n---\n');
  });
});

describe('a change of a field', () => {
  const file = fileIn('en');
  const mendedField = (line: string): string => {
    const field = `---\n${line}\nslug: sleep\n---\n\nWords.\n`;
    const edits = problemsIn(marksLeft, field).flatMap(({ action }) => action ?? []);
    return safeMend(file, field, edits).text.split('\n')[1] ?? '';
  };
  const reads = (line: string): unknown => (parse(mendedField(line)) as { title: unknown }).title;

  it.each([
    ['title: "Pain &quot;and&quot; sleep"', 'Pain "and" sleep'],
    ["title: 'Pain &quot;and&quot; sleep'", 'Pain "and" sleep'],
    ['title: Pain &quot;and&quot; sleep', 'Pain "and" sleep'],
    ['title: Pain &amp; sleep', 'Pain & sleep'],
  ])('leaves a field that says the same, with the sign: %s', (line, says) => {
    expect(reads(line)).toBe(says);
  });

  it.each([
    ['title: Pain and sleep', 'and', 'and: so', 'Pain and: so sleep'],
    ['title: Pain and sleep', 'and', '#1', 'Pain #1 sleep'],
    ['title: Pain and sleep', 'Pain', '"Pain"', '"Pain" and sleep'],
    ['title: "Pain and sleep"', 'and', '"and"', 'Pain "and" sleep'],
    ["title: 'Pain and sleep'", 'and', "'and'", "Pain 'and' sleep"],
  ])('puts a value between quotation marks where it now needs them (%s: %s, %s)', (line, words, better, says) => {
    const column = line.indexOf(words) + 1;
    const edit = { file: 'a.yaml', from: { line: 1, column }, to: { line: 1, column: column + words.length }, text: better };
    const { text, changes } = safeMend('a.yaml', `${line}\nslug: sleep\n`, [edit]);
    expect(parse(text)).toEqual({ title: says, slug: 'sleep' });
    expect(changes).toEqual([{ file: 'a.yaml', line: 1, before: line, after: text.split('\n')[0] }]);
  });

  it('that would change another field is left out, and the others are made', () => {
    const source = 'title: Pain\nslug: sleep\n';
    const edit = (line: number, column: number, length: number, text: string) => ({
      file: 'a.yaml',
      from: { line, column },
      to: { line, column: column + length },
      text,
    });
    expect(safeMend('a.yaml', source, [edit(1, 8, 4, 'Ease'), edit(2, 1, 5, 'title:')]).text).toBe('title: Ease\nslug: sleep\n');
    expect(safeMend('a.yaml', source, [edit(1, 8, 4, 'Ease'), edit(1, 8, 4, 'Rest')]).text).toBe('title: Ease\nslug: sleep\n');
  });

  it('adds a name to a list, written in a line or below it, and takes one away with its line', () => {
    const meta = (list: string) => `topic: living\n${list}\nart: pacing\n`;
    const written = (list: string, name: string) => {
      const source = meta(list);
      const action = addingLine({ file: 'meta.yaml', line: 2, column: 1 }, source, name);
      return safeMend('meta.yaml', source, action ? [action, action] : []).text; // both languages ask for it
    };
    expect(written('references: []', 'macfarlane2017')).toBe(meta('references: [macfarlane2017]'));
    expect(written('references: [wang2018]', 'macfarlane2017')).toBe(meta('references: [wang2018, macfarlane2017]'));
    const below = meta('references:\n  - wang2018\n  - macfarlane2017');
    expect(written('references:\n  - wang2018', 'macfarlane2017')).toBe(below);
    const gone = removingLine({ file: 'meta.yaml', line: 3, column: 5 }, below);
    expect(safeMend('meta.yaml', below, gone ? [gone] : []).text).toBe(meta('references:\n  - macfarlane2017'));
  });

  it('keeps the remark behind a value, and is not offered where its words go on in the next line', () => {
    const actions = (source: string) => parseYaml(source, z.unknown(), 'a.yaml').problems.map(({ code, action }) => [code, action?.text]);
    expect(actions('title: Sleep: many # a note\n')).toEqual([['yaml.colon', '"Sleep: many"']]);
    expect(actions('title: Sleep: many\n  and more\n')).toEqual([['yaml.colon', undefined]]);
    expect(actions('helps:\n  pain:\n\tmark: mixed\n    text: x\n')).toEqual([['yaml.tab', '    ']]);
  });
});

describe('the terms of the clinic', () => {
  const base = `- say: { en: flare, fr-CA: poussée }
  not: { en: [flare-up], fr-CA: [crise de douleur] }
  why: { en: "Patients say it so.", fr-CA: "Les patients le disent ainsi." }
`;

  it('stand for the words the clinic does not use', () => {
    const problems = problemsIn(terms, 'A flare-up may last for days.\n', fileIn('en'), { 'content/terms.yaml': base });
    expect(said(problems)).toEqual(['1:3 The site does not say “flare-up”. Patients say it so. | Write “flare”.']);
    expect(problems[0]?.action).toEqual({ file: fileIn('en'), from: { line: 1, column: 3 }, to: { line: 1, column: 11 }, text: 'flare' });
  });

  it('are asked for in the language of the text only', () => {
    expect(problemsIn(terms, 'Une flare-up dure des jours.\n', fileIn('fr-CA'), { 'content/terms.yaml': base })).toEqual([]);
  });
});

describe('a misspelt word', () => {
  const fixed = (source: string, locale: Locale = 'en', changes?: Changes): string => {
    const edits = problemsIn(spelling, source, fileIn(locale), changes).flatMap(({ action }) => action ?? []);
    return safeMend(fileIn(locale), source, edits).text;
  };

  it('is mended where one word alone may have been meant, or its accents were lost', () => {
    expect(fixed('You will recieve a list.\n')).toBe('You will receive a list.\n');
    expect(fixed('Une heure de lever reguliere est un bon debut.\n', 'fr-CA')).toBe('Une heure de lever régulière est un bon début.\n');
  });

  it.each([
    ['en', 'Nadège answers the telephone.\n'],
    ['en', '| Lachine | Shediac |\n| --- | --- |\n| Montréal | Moncton |\n'],
    ['fr-CA', 'Moncton a une clinique.\n'],
    ['fr-CA', 'Il garde vos réponses sous « request ».\n'],
    ['fr-CA', 'Le facteur neurotrophique compte.\n'],
  ] as const)('is never made of a name, nor of a word with several neighbours or none (%s: %s)', (locale, source) => {
    expect(fixed(source, locale)).toBe(source);
  });

  it('is mended where it stands, also after a lost space, an entity, an escaped sign or a line that is moved in', () => {
    const source = '- Sleep\\* well&nbsp;at night, \n    and you may recieve &amp; keep\n  a list to recieve.\n';
    expect(fixed(source)).toBe(source.replaceAll('recieve', 'receive'));
  });

  it('is mended in the attribute it stands in, and not where another one says the same', () => {
    const figure = (alt: string) => `<Figure image="recieve.svg" alt="${alt}">\n\nA night.\n\n</Figure>\n`;
    expect(fixed(figure('recieve'))).toBe(figure('receive'));
  });

  it('is not told of in the name of somebody of the team', () => {
    const named = { 'content/authors/lena-park/meta.yaml': (text: string) => text.replace('Lena Park', 'Nadège Tremblay') };
    expect(problemsIn(spelling, 'Nadège answers the telephone.\n', fileIn('en'), named)).toEqual([]);
  });
});
