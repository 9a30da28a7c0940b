import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '#lib/cli/check-content/command.ts';
import { mendFiles } from '#lib/cli/check-content/mend-files.ts';
import { fixtureLibrary } from '#tests/support/fixture-library.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

/** The check as a command, started as npm starts it. */
function startCheck(args: string[], lang = 'en') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['lib/cli/check-content.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, LANG: lang },
  });
  return { status, stdout, stderr };
}

/** What the same says and ends with, without a process of its own. */
async function runCheck(...args: string[]) {
  const lines = { stdout: '', stderr: '' };
  const into = (stream: keyof typeof lines) => (text: string) => {
    lines[stream] += `${text}\n`;
  };
  const status = await checkContent(args, { terminal: 'en', say: into('stdout'), complain: into('stderr') });
  return { status, ...lines };
}

const brokenLibrary = fixtureLibrary('library-broken', temporaryFolder());
const soundLibrary = fixtureLibrary('library-sound', temporaryFolder());
const nothing = temporaryFolder();

/** The two rules that the broken library breaks: to ask them alone needs no dictionaries. */
const broken = ['--only', 'unknown-entry.named,component.unknown'];

const brokenSaid = {
  status: 1,
  stdout: `content/articles/pacing/fr-CA.mdx

  content/articles/pacing/fr-CA.mdx:19:1  There is no component <Callot>.  [component.unknown]
    Fix · Did you mean “Callout”?

content/articles/pacing/meta.yaml

  content/articles/pacing/meta.yaml:4:1  There is no person “lena-parc”.  [unknown-entry.named]
    Fix · Did you mean “lena-park”?

Articles: 1, people: 1, references: 1; errors: 2, warnings: 0.
`,
  stderr: '',
};

it('npm run check:content prints every mistake with its file, line and remedy, and fails', async () => {
  expect(await runCheck(brokenLibrary)).toEqual(brokenSaid);
});

it('npm run check:content fails as a command too', () => {
  expect(startCheck([brokenLibrary, ...broken])).toEqual(brokenSaid);
});

it('npm run check:content succeeds on a folder without mistakes', async () => {
  expect(await runCheck(soundLibrary)).toEqual({
    status: 0,
    stdout: 'Articles: 1, people: 1, references: 1; errors: 0, warnings: 0.\n',
    stderr: '',
  });
});

it('npm run check:content reads the same folder whether or not its name ends with a slash', async () => {
  expect((await runCheck('./tests/fixtures/library-sound/', ...broken)).stdout).toBe(
    'Articles: 1, people: 1, references: 1; errors: 0, warnings: 0.\n',
  );
});

describe('npm run check:content', () => {
  const copy = (name: string): string => {
    const folder = temporaryFolder();
    cpSync(`tests/fixtures/${name}`, folder, { recursive: true });
    return folder;
  };

  it('speaks French when asked', async () => {
    const asked = (await runCheck('--root', brokenLibrary, '--lang', 'fr', ...broken)).stdout;

    expect(asked).toContain('Il n’y a pas de personne «\u00a0lena-parc\u00a0».  [unknown-entry.named]');
    expect(asked).toContain('    Remède · Vouliez-vous dire «\u00a0lena-park\u00a0»?');
    expect(asked).toContain('erreurs\u00a0: 2, avertissements\u00a0: 0.');
  });

  it('speaks French where the terminal does, and ends with 2 in one sentence, as a command', () => {
    expect(startCheck(['no-such-folder'], 'fr_CA.UTF-8')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'Il n’y a pas de dossier «\u00a0no-such-folder\u00a0».\n',
    });
  });

  it('tells only of the rules that were asked for', async () => {
    expect((await runCheck(brokenLibrary, '--only', 'unknown-entry')).stdout).toContain('errors: 1');
    expect((await runCheck(brokenLibrary, '--only', 'component.unknown')).stdout).toContain('errors: 1');
    expect((await runCheck(brokenLibrary, '--only', 'law')).stdout).toContain('errors: 0');
  });

  it.each([
    [['--only', 'no-such-rule'], 'There is no rule “no-such-rule”.\n'],
    [['--only', 'constructor'], 'There is no rule “constructor”.\n'],
    [['--zip'], 'There is no option “--zip”. See --help.\n'],
    [['--only'], '“--only” needs a word after it. See --help.\n'],
    [['--only', ',,'], '“--only” needs a word after it. See --help.\n'],
    [['--root', ''], '“--root” needs a word after it. See --help.\n'],
    [['--json=yes'], 'Write only “--json”, with no “=” after it. See --help.\n'],
    [['content', 'messages'], 'Name one content folder only.\n'],
    [['--lang', 'de'], 'The language must be en or fr, not “de”.\n'],
    [['--json', '--sarif'], 'Choose one of --json and --sarif.\n'],
    [['no-such-folder'], 'There is no folder “no-such-folder”.\n'],
    [
      [nothing],
      `There is nothing to check in “${nothing}”: a content folder holds articles, references and clinics. Check the name of the folder.\n`,
    ],
    [['--since', 'no-such-commit'], 'git knows no commit “no-such-commit” here.\n'],
  ])('written as %j, says what is wrong and ends with 2', async (args, stderr) => {
    expect(await runCheck(...args)).toEqual({ status: 2, stdout: '', stderr });
  });

  it('says in its help, in both languages, what each exit code means', async () => {
    expect((await runCheck('--help')).stdout).toContain('Exit codes: 0 no error; 1 errors; 2 the command was not written as it should be.');
    expect((await runCheck('--help', '--lang', 'fr')).stdout).toContain('Codes de sortie : 0, aucune erreur; 1, des erreurs; 2,');
  });

  it('gives other programs every problem with its words and its place', async () => {
    const { problems } = JSON.parse((await runCheck(brokenLibrary, '--json', ...broken)).stdout);

    expect(problems).toHaveLength(2);
    expect(problems[0]).toMatchObject({
      file: 'content/articles/pacing/fr-CA.mdx',
      line: 19,
      column: 1,
      severity: 'error',
      rule: 'component',
      code: 'component.unknown',
      what: 'There is no component <Callot>.',
      fix: 'Did you mean “Callout”?',
    });
  });

  it('gives code hosts SARIF', async () => {
    const { version, runs } = JSON.parse((await runCheck(brokenLibrary, '--sarif', ...broken)).stdout);

    expect(version).toBe('2.1.0');
    expect(runs[0].results[1]).toMatchObject({
      ruleId: 'unknown-entry.named',
      level: 'error',
      message: { text: 'There is no person “lena-parc”. Did you mean “lena-park”?' },
      locations: [
        { physicalLocation: { artifactLocation: { uri: 'content/articles/pacing/meta.yaml' }, region: { startLine: 4, startColumn: 1 } } },
      ],
    });
  });

  it('mends by itself what it can, and shows each line as it was and as it is', async () => {
    const folder = copy('library-sound');
    const file = join(folder, 'articles/pacing/en.mdx');
    const sound = readFileSync(file, 'utf8');
    writeFileSync(file, `${sound}\n<Note title=“An aside”>\n\nA few words, for less than <5 people.\n\n</Note>\n`);

    const { stdout } = await runCheck(folder, '--fix');

    expect(stdout).toContain('2 places were mended:');
    expect(stdout).toContain('- <Note title=“An aside”>\n+ <Note title="An aside">');
    expect(readFileSync(file, 'utf8')).toContain('less than < 5 people');
  });

  it('mends nothing that may have been meant otherwise: a fraction with a comma, how long somebody slept', async () => {
    const folder = copy('library-sound');
    const english = join(folder, 'articles/pacing/en.mdx');
    const french = join(folder, 'articles/pacing/fr-CA.mdx');
    writeFileSync(english, `${readFileSync(english, 'utf8')}\nThey slept 5h30 on average.\n`);
    writeFileSync(french, `${readFileSync(french, 'utf8')}\nLe rapport de cotes était de 1,250 dans la version de 2022.\n`);

    const { stdout } = await runCheck(folder, '--fix', '--only', 'typography');

    expect(stdout).toContain('Nothing could be mended by itself.');
    expect(stdout).toContain('[typography.clock]');
    expect(stdout).toContain('[typography.thousands]');
  });

  it('says of a text that is far too long only that: none of its million sentences is judged', async () => {
    const folder = copy('library-sound');
    const file = join(folder, 'articles/pacing/en.mdx');
    writeFileSync(file, `${readFileSync(file, 'utf8')}${'\nNine of 10 people slept better.\n'.repeat(32_000)}`);

    const { stdout } = await runCheck(folder, '--only', 'uncited-claim,file.large');

    expect(stdout).toContain('[file.large]');
    expect(stdout).not.toContain('[uncited-claim');
  });

  it('names a file and a folder whose names were damaged on their way, and checks the others', async () => {
    const folder = copy('library-broken');
    const at = (name: string) => Buffer.from(join(folder, 'articles', name), 'latin1');
    mkdirSync(at('sant\u00e9'));
    writeFileSync(at('sant\u00e9/en.mdx'), 'Words');
    writeFileSync(at('pacing/caf\u00e9.mdx'), 'Words');

    const { stdout } = await runCheck(folder, '--only', 'file.closed,file.closedFolder,component.unknown');

    expect(stdout).toContain('content/articles/pacing/caf\ufffd.mdx:1:1  This file cannot be opened.');
    expect(stdout).toContain('content/articles/sant\ufffd:1:1  This folder cannot be opened.');
    expect(stdout).toContain('There is no component <Callot>.');
  });

  it('ends in one sentence when the folder it watches is gone', async () => {
    const folder = copy('library-sound');
    const complaints: string[] = [];
    const gone = new Promise<void>((done) => {
      const complain = (text: string) => {
        complaints.push(text);
        done();
      };
      void checkContent([folder, '--watch', '--only', 'component.unknown'], {
        terminal: 'en',
        say: (text) => text.startsWith('Watching') && rmSync(folder, { recursive: true }),
        complain,
      });
    });
    await gone;

    expect(complaints).toEqual([`There is no folder “${folder}”.`]);
  });

  it('sees an edit that was saved while it read the folder for the first time', async () => {
    const folder = copy('library-broken');
    const file = join(folder, 'articles/pacing/fr-CA.mdx');
    const reports: string[] = [];
    const seen = new Promise<void>((done) => {
      const say = (text: string) => {
        reports.push(text);
        if (text.startsWith('Watching')) return;
        if (!text.includes('Callot')) done();
      };
      const begun = checkContent([folder, '--watch', '--only', 'component.unknown'], { terminal: 'en', say, complain: () => undefined });
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll('Callot', 'Callout'));
      void begun;
    });
    await seen;
    rmSync(folder, { recursive: true });

    expect(reports.at(-1)).toContain('errors: 0');
  });

  it('leaves a file that it cannot write as it was, says which, and mends the others', () => {
    const folder = copy('library-sound');
    const action = (file: string) => ({ file, from: { line: 10, column: 1 }, to: { line: 10, column: 1 }, text: 'Then: ' });
    const problems = ['content/articles/pacing/en.mdx', 'content/articles/gone/en.mdx'].map((file) => ({
      ...{ code: 'text.lessThan', severity: 'error' as const, file, line: 1, column: 1, arguments: {} },
      action: action(file),
    }));

    const { changes, unwritten } = mendFiles(problems, folder);

    expect(unwritten).toEqual(['content/articles/gone/en.mdx']);
    expect(changes).toMatchObject([{ file: 'content/articles/pacing/en.mdx', line: 10, after: expect.stringMatching(/^Then: /) }]);
  });

  const commitAll = (folder: string): void => {
    const git = (...args: string[]) => spawnSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args]);
    git('init', '-q');
    git('add', '-A');
    git('commit', '-qm', 'All');
  };

  it('looks only at what changed since a commit', async () => {
    const folder = copy('library-broken');
    commitAll(folder);
    const file = join(folder, 'articles/pacing/meta.yaml');
    writeFileSync(file, `${readFileSync(file, 'utf8')}# changed\n`);

    const { stdout } = await runCheck(folder, '--since', 'HEAD', ...broken);

    expect(stdout).toContain('meta.yaml:4:1');
    expect(stdout).not.toContain('fr-CA.mdx:19:1');
  });

  it('looks at what a change since a commit has broken in other files, and in the words of the interface', async () => {
    const site = temporaryFolder();
    const folder = join(site, 'content');
    cpSync('tests/fixtures/library-broken', folder, { recursive: true });
    cpSync('messages', join(site, 'messages'), { recursive: true });
    commitAll(site);
    const words = join(site, 'messages/en.json');
    writeFileSync(words, readFileSync(words, 'utf8').replace('fibromyalgia', 'TODO fibromyalgia'));
    rmSync(join(folder, 'references/wang2018.yaml'));

    const { stdout } = await runCheck(folder, '--since', 'HEAD', '--only', 'unknown-entry.named,component.unknown,placeholder');

    expect(stdout).toContain('There is no reference “wang2018”');
    expect(stdout).toContain('messages/en.json:');
    expect(stdout).not.toContain('Callot');
    expect(stdout).not.toContain('lena-parc');
  });
});

describe('npm run agree, updated and reviewed', () => {
  const refused = (command: string, args: string[], lang = 'en') => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [`lib/cli/${command}.ts`, ...args], {
      encoding: 'utf8',
      env: { ...process.env, LANG: lang },
    });
    return [status, stdout, stderr.trim()];
  };
  const tomorrow = new Date(Date.now() + 36 * 3_600_000).toISOString().slice(0, 10);

  it.each([
    ['updated', ['treating-fibromyalgia', tomorrow], `${tomorrow} has not come yet.`],
    ['updated', ['treating-fibromyalgia', '2026-02-31'], '“2026-02-31” is not a day of the calendar.'],
    ['updated', ['treating-fibromyalgia', 'tomorrow'], '“tomorrow” is not a day of the calendar.'],
    ['updated', ['treating-fibromialgia'], 'There is no page “treating-fibromialgia”. Did you mean “treating-fibromyalgia”?'],
    ['agree', ['treating-fibromyalgia', 'no-such-section'], '“treating-fibromyalgia” has no section “no-such-section”. The closest are: '],
    ['agree', [], 'Write: npm run agree -- PAGE [SECTION].'],
    ['agree', ['--al'], 'There is no option “--al”'],
    ['reviewed', ['treating-fibromyalgia', 'nobody', tomorrow], 'There is no person “nobody” in content/authors.'],
    ['reviewed', ['treating-fibromyalgia', 'devika-rao', tomorrow], '“devika-rao” is an invented profile'],
    ['reviewed', ['treating-fibromyalgia'], 'Write: npm run reviewed -- PAGE CLINICIAN NEXT.'],
  ])('%s, written as %j, writes nothing and says why', (command, args, says) => {
    const [status, stdout, stderr] = refused(command, args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(says);
  });

  it('speaks French where it is asked to, or the terminal does', () => {
    const said = [2, '', expect.stringContaining(`Le ${tomorrow} n’est pas encore venu.`)];
    expect(refused('updated', ['treating-fibromyalgia', tomorrow, '--lang', 'fr'])).toEqual(said);
    expect(refused('updated', ['treating-fibromyalgia', tomorrow], 'fr_CA.UTF-8')).toEqual(said);
    expect(refused('reviewed', ['treating-fibromyalgia', 'personne', tomorrow, '--lang', 'fr'])[2]).toContain('Il n’y a pas de personne');
    expect(refused('agree', ['treating-fibromyalgia', 'aucune', '--lang', 'fr'])[2]).toContain('n’a pas de section');
  });
});

describe('npm run changes', () => {
  const folder = temporaryFolder();
  const list = (name: string, addresses: object): string => {
    const file = join(folder, name);
    writeFileSync(file, JSON.stringify(addresses));
    return file;
  };
  const changes = (...files: string[]) => spawnSync(process.execPath, ['lib/cli/list-changes.ts', ...files], { encoding: 'utf8' });

  it('prints the addresses that changed between two builds, one per line', () => {
    const before = list('before.json', { 'https://clinic.example/en': { hash: 'a' }, 'https://clinic.example/fr': { hash: 'a' } });
    const after = list('after.json', { 'https://clinic.example/en': { hash: 'b' }, 'https://clinic.example/fr': { hash: 'a' } });

    expect(changes(before, after).stdout).toBe('https://clinic.example/en\n');
  });
});

describe('npm run agree', () => {
  const agree = (folder: string, ...words: string[]) =>
    spawnSync(process.execPath, [join(process.cwd(), 'lib/cli/agree.ts'), ...words], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, LANG: 'en' },
    });

  it('takes one section at a time, and records nothing when more are named', () => {
    const folder = temporaryFolder();
    fixtureLibrary('library-sound', join(folder, 'content'));

    const { status, stderr } = agree(folder, 'pacing', 'one', 'two');

    expect(stderr).toContain('Write: npm run agree -- PAGE [SECTION].');
    expect(status).toBe(2);
  });

  it.each([['pacing'], ['--all']])('named %s, keeps every record when a text of the page cannot be read, and names that text', (page) => {
    const folder = temporaryFolder();
    fixtureLibrary('library-sound', join(folder, 'content'));
    expect(agree(folder, page).stdout).toContain('recorded.');
    const record = join(folder, 'content/articles/pacing/translation.yaml');
    const before = readFileSync(record, 'utf8');
    const french = join(folder, 'content/articles/pacing/fr-CA.mdx');
    writeFileSync(french, readFileSync(french, 'utf8').replace('title: "', 'title: "An open quotation mark '));
    writeFileSync(french, readFileSync(french, 'utf8').replace('"\n', '\n'));

    const { status, stderr } = agree(folder, page);

    expect(stderr).toBe(
      '“content/articles/pacing/fr-CA.mdx” is missing or holds a mistake, so nothing was recorded. “npm run check:content” says what to mend.\n',
    );
    expect(status).toBe(2);
    expect(readFileSync(record, 'utf8')).toBe(before);
  });
});
