import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { checker } from '#lib/check/check.ts';
import { checkContent } from '#lib/cli/check-content/command.ts';
import { beginContent } from '#lib/cli/content-new/begin.ts';
import { readContent } from '#lib/content/read.ts';
import { kinds } from '#lib/edit/begin/kinds.ts';
import { beginEntry } from '#lib/edit/begin-entry.ts';
import { fixtureLibrary } from '#tests/support/fixture-library.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const folder = temporaryFolder();
cpSync('content', folder, { recursive: true });

const asked = (kind: string, answers: Record<string, string>) => [
  kind,
  ...Object.entries({ root: folder, lang: 'en', ...answers }).map(([name, value]) => `--${name}=${value}`),
];

/** The command, started as npm starts it, in a library of one article. */
const small = fixtureLibrary('library-sound', temporaryFolder());
function start(kind: string, answers: Record<string, string>, input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['lib/cli/content-new.ts', ...asked(kind, { root: small, ...answers })], {
    encoding: 'utf8',
    input,
  });
  return { status, stdout, stderr };
}

/** What the same says without a process of its own; nobody answers its questions. */
async function begin(kind: string, answers: Record<string, string>) {
  const said: string[] = [];
  const ask = async (question: string) => Promise.reject(new Error(`It asked: ${question}`));
  await beginContent(asked(kind, answers), { terminal: 'en', ask, say: (line) => said.push(line) });
  return said;
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
      doi: 'https://doi.org/10.1000/example.3',
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

async function checked(...args: string[]): Promise<string> {
  const said: string[] = [];
  const say = (text: string) => said.push(text);
  await checkContent(['--root', folder, '--lang', 'en', ...args], { terminal: 'en', say, complain: say });
  return said.join('\n');
}

it('begins an article where it is told to, and names its files', async () => {
  const [[kind, answers, made]] = beginnings;

  expect(await begin(kind, answers)).toContain(`content/${made}`);
  expect(readdirSync(join(folder, 'articles'))).toContain('heat-cold-and-pain-a-first-look');
});

// The command does the same with each kind; what a kind makes is asked of its function.
const raw = readContent(folder);
const check = checker();
const { library } = check({ raw }, { today: '2026-11-27', rules: [] });

it.each(beginnings.slice(1))('begins one of kind %s', (kind, answers, made) => {
  const begun = kinds[kind] && beginEntry(raw, library, kinds[kind], answers, '2026-11-27', {}, check);

  if (!begun || !('files' in begun)) throw new Error(JSON.stringify(begun));
  expect([...begun.files.keys()]).toContain(`content/${made}`);
  for (const [path, text] of begun.files) {
    const file = join(folder, path.slice('content/'.length));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text ?? '');
  }
});

it('what it begins breaks no rule of structure, and cannot be published until its words are written', async () => {
  expect(await checked('--only', 'structure')).toContain('errors: 0');
  expect(await checked('--only', 'placeholder')).toContain('content/articles/massage-step-by-step/fr-CA.mdx');
});

it('asks for what it was not told, in the language of the terminal', () => {
  const { stderr, status } = start(
    'term',
    { lang: 'fr' },
    'coldness\nfroidure\nThe feeling that a cold thing gives to the skin.\nLa sensation que donne à la peau une chose froide.\n',
  );

  expect(stderr).toContain('Le mot en anglais');
  expect(status).toBe(0);
  expect(readFileSync(join(small, 'glossary/coldness.yaml'), 'utf8')).toContain('fr-CA: froidure');
});

it('writes nothing when an answer cannot be used, and never over something', async () => {
  const bad = start('location', { 'title-en': 'Gatineau', 'title-fr': 'Gatineau', phone: '613 555-0142', zone: 'America/Toronto' });

  expect(bad.status).toBe(2);
  expect(bad.stderr).toContain('“phone” must be +1 and ten digits');
  expect(existsSync(join(small, 'locations/gatineau'))).toBe(false);
  await expect(
    begin('term', { 'term-en': 'flare', 'term-fr': 'poussée', 'definition-en': 'x'.repeat(40), 'definition-fr': 'x'.repeat(40) }),
  ).rejects.toThrow(
    '“content/glossary/flare.yaml” is there already. If it is the same thing, do not create it again; otherwise choose another title, name or word.',
  );
  await expect(begin('poem', {})).rejects.toThrow('“poem” is not one of article, author, reference, term, treatment, location.');
});

it.each([
  [['author', '--zip', 'x'], 'There is no option “--zip”. See --help.'],
  [['author', '--lang', 'de'], 'The language must be en or fr, not “de”.'],
  [['author', '--root', 'no-such-folder'], 'There is no folder “no-such-folder”.'],
  [['constructor'], '“constructor” is not one of article, author, reference, term, treatment, location.'],
])('written as %j, it makes nothing and says why', async (words, why) => {
  const ask = async () => 'Words';
  const made = beginContent(words, { terminal: 'en', ask, say: () => undefined });

  await expect(made).rejects.toThrow(why);
});

it('asks whoever sits at a terminal once more where an answer cannot be used, and keeps the others', async () => {
  const asked: string[] = [];
  const answers = ['Gatineau', 'Gatineau', '613 555-0142', 'America/Toronto', '', '', '+16135550142', ''];
  const said: string[] = [];
  const ask = async (question: string) => {
    asked.push(question);
    return answers.shift() ?? '';
  };
  await beginContent(['location', '--root', small], { terminal: 'en', ask, say: (line) => said.push(line), asksAgain: true });

  expect(said.join('\n')).toContain('“phone” must be +1 and ten digits');
  expect(asked.at(-1)).toContain('[America/Toronto]');
  expect(readFileSync(join(small, 'locations/gatineau/meta.yaml'), 'utf8')).toContain('+16135550142');
});

it('refuses a day of publication that no calendar has', async () => {
  const trial = { title: 'A made-up trial of cold water', 'reference-authors': 'Roy AB', journal: 'Journal of Examples' };
  const rest = {
    volume: '',
    issue: '',
    pages: '',
    doi: '',
    pmid: '',
    url: '',
    'reference-kind': 'cohort',
    'reference-topics': 'chronic-pain',
  };
  const findings = { 'finding-en': 'A finding to be read by someone.', 'finding-fr': 'Un résultat que quelqu’un doit lire.' };

  await expect(begin('reference', { ...trial, ...rest, ...findings, issued: '2023-02-31' })).rejects.toThrow(
    '“issued” is not a day that exists in the calendar',
  );
});

it('takes an answer after its option as well as behind an equals sign', async () => {
  const said: string[] = [];
  const ask = async (question: string) => Promise.reject(new Error(`It asked: ${question}`));
  const person = {
    name: 'Robin Roe',
    'display-en': 'Robin Roe, RN',
    'display-fr': 'Robin Roe, inf.',
    'role-en': 'Nurse',
    'role-fr': 'Infirmière',
  };
  const words = asked('author', person).flatMap((word) => (word.startsWith('--') ? splitAtEquals(word) : [word]));
  await beginContent(words, { terminal: 'en', ask, say: (line) => said.push(line) });

  expect(said).toContain('content/authors/robin-roe/en.mdx');
});

function splitAtEquals(word: string): string[] {
  const at = word.indexOf('=');
  return [word.slice(0, at), word.slice(at + 1)];
}
