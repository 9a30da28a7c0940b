import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

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
