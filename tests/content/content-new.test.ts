import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { check } from '#lib/check/check.ts';
import { readContent } from '#lib/content/read.ts';
import { kinds } from '#lib/edit/begin/kinds.ts';
import { beginEntry } from '#lib/edit/begin-entry.ts';

const folder = mkdtempSync(join(tmpdir(), 'new-'));
cpSync('content', folder, { recursive: true });

function begin(kind: string, answers: Record<string, string>, input = '') {
  const flags = Object.entries({ root: folder, lang: 'en', ...answers }).flatMap(([name, value]) => [`--${name}=${value}`]);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['lib/cli/content-new.ts', kind, ...flags], { encoding: 'utf8', input });
  return { status, stdout, stderr };
}

type Beginning = [kind: string, answers: Record<string, string>, made: string];

const beginnings: [Beginning, ...Beginning[]] = [
  [
    'article',
    {
      'title-en': 'Heat, cold and pain: a first look',
      'title-fr': 'Le chaud, le froid et la douleur : un premier regard',
      topic: 'living',
      authors: 'anais-belcourt',
      reviewer: 'anais-belcourt',
      treatments: '',
    },
    'articles/heat-cold-and-pain-a-first-look/fr-CA.mdx',
  ],
  [
    'article',
    {
      'title-en': 'Massage, step by step',
      'title-fr': 'Le massage, pas à pas',
      topic: 'treatments',
      authors: 'anais-belcourt',
      reviewer: 'anais-belcourt',
      treatments: 'massage',
    },
    'articles/massage-step-by-step/meta.yaml',
  ],
  [
    'author',
    {
      name: 'Zoé Tremblay',
      'display-en': 'Zoé Tremblay, OT',
      'display-fr': 'Zoé Tremblay, erg.',
      'role-en': 'Occupational therapist',
      'role-fr': 'Ergothérapeute',
    },
    'authors/zoe-tremblay/en.mdx',
  ],
  [
    'term',
    {
      'term-en': 'warmth',
      'term-fr': 'chaleur',
      'definition-en': 'The feeling that a warm thing gives to the skin.',
      'definition-fr': 'La sensation que donne à la peau une chose chaude.',
    },
    'glossary/warmth.yaml',
  ],
  ['treatment', { 'title-en': 'Warm water', 'title-fr': 'L’eau chaude', family: 'body' }, 'treatments/warm-water/meta.yaml'],
  [
    'location',
    { 'title-en': 'Halifax', 'title-fr': 'Halifax', phone: '+19025550142', zone: 'America/Halifax' },
    'locations/halifax/meta.yaml',
  ],
  [
    'reference',
    {
      title: 'Warm water for lasting pain: a made-up trial',
      'reference-authors': 'Tremblay Z; Roy AB',
      issued: '2025-03',
      journal: 'Journal of Examples',
      volume: '3',
      issue: '',
      pages: '1-9',
      doi: '10.1000/example.3',
      pmid: '',
      url: '',
      'reference-kind': 'randomized-trial',
      'reference-topics': 'chronic-pain',
      'finding-en': 'A finding that someone has still to read.',
      'finding-fr': 'Un résultat que quelqu’un doit encore lire.',
    },
    'references/tremblay2025.yaml',
  ],
];

const checked = (...args: string[]) =>
  spawnSync(process.execPath, ['lib/cli/check-content.ts', '--root', folder, '--lang', 'en', ...args], { encoding: 'utf8' }).stdout;

it('begins an article where it is told to, and names its files', () => {
  const [[kind, answers, made]] = beginnings;
  const { status, stdout, stderr } = begin(kind, answers);

  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain(`content/${made}`);
  expect(readdirSync(join(folder, 'articles'))).toContain('heat-cold-and-pain-a-first-look');
});

// The command does the same with each kind; what a kind makes is asked of its function, which needs no process.
const raw = readContent(folder);
const { library } = check({ raw }, { today: '2026-11-27', rules: [] });

it.each(beginnings.slice(1))('begins one of kind %s', (kind, answers, made) => {
  const begun = kinds[kind] && beginEntry(raw, library, kinds[kind], answers, '2026-11-27');

  if (!begun || !('files' in begun)) throw new Error(JSON.stringify(begun));
  expect([...begun.files.keys()]).toContain(`content/${made}`);
  for (const [path, text] of begun.files) {
    const file = join(folder, path.slice('content/'.length));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text ?? '');
  }
});

it('what it begins breaks no rule of structure, and cannot be published until its words are written', () => {
  expect(checked('--only', 'structure')).toContain('errors: 0');
  expect(checked('--only', 'placeholder')).toContain('content/articles/massage-step-by-step/fr-CA.mdx');
});

it('asks for what it was not told, in the language of the terminal', () => {
  const { stderr, status } = begin(
    'term',
    { lang: 'fr' },
    'coldness\nfroidure\nThe feeling that a cold thing gives to the skin.\nLa sensation que donne à la peau une chose froide.\n',
  );

  expect(stderr).toContain('Le mot en anglais');
  expect(status).toBe(0);
  expect(readFileSync(join(folder, 'glossary/coldness.yaml'), 'utf8')).toContain('fr-CA: froidure');
});

it('writes nothing when an answer cannot be used, and never over something', () => {
  const bad = begin('location', { 'title-en': 'Gatineau', 'title-fr': 'Gatineau', phone: '613 555-0142', zone: 'America/Toronto' });

  expect(bad.status).toBe(2);
  expect(bad.stderr).toContain('“phone” must be +1 and ten digits');
  expect(readdirSync(join(folder, 'locations'))).not.toContain('gatineau');
  expect(
    begin('term', { 'term-en': 'flare', 'term-fr': 'poussée', 'definition-en': 'x'.repeat(40), 'definition-fr': 'x'.repeat(40) }),
  ).toMatchObject({
    status: 2,
    stderr: '“content/glossary/flare.yaml” is there already: choose another title.\n',
  });
  expect(begin('poem', {})).toMatchObject({ status: 2 });
});
