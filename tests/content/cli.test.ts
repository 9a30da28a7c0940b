import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

function checkContent(folder: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['lib/cli/check-content.ts', folder], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

it('npm run check:content prints every mistake with its file, line and remedy, and fails', () => {
  expect(checkContent('tests/fixtures/library-broken')).toEqual({
    status: 1,
    stdout: `content/articles/pacing/fr-CA.mdx:19:1  There is no component <Callot>.  Did you mean “Callout”?
content/articles/pacing/meta.yaml:4:1  There is no person “lena-parc”.  Did you mean “lena-park”?

Articles: 1, people: 1, references: 1; errors: 2, warnings: 0.
`,
    stderr: '',
  });
});

it('npm run check:content succeeds on a folder without mistakes', () => {
  expect(checkContent('tests/fixtures/library-sound')).toEqual({
    status: 0,
    stdout: 'Articles: 1, people: 1, references: 1; errors: 0, warnings: 0.\n',
    stderr: '',
  });
});

it('npm run check:content reads the same folder whether or not its name ends with a slash', () => {
  expect(checkContent('./tests/fixtures/library-sound/').stdout).toBe('Articles: 1, people: 1, references: 1; errors: 0, warnings: 0.\n');
});

describe('npm run changes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'changes-'));
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

  it('says what it needs when a list is missing or is none', () => {
    expect(changes()).toMatchObject({ status: 1, stderr: expect.stringContaining('Name two lists') });
    expect(changes('package.json.none', 'README.md')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('package.json.none is not the list of addresses of a build'),
    });
  });
});
