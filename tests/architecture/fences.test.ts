import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const biome = resolve('node_modules/.bin/biome');
const elsewhere = temporaryFolder();
writeFileSync(
  join(elsewhere, 'biome.json'),
  readFileSync('biome.json', 'utf8').replace('"enabled": true, "clientKind"', '"enabled": false, "clientKind"'),
);

type Case = readonly [path: string, code: string];

/** What the project’s linter says of each file that would stand at such a path, and of all: it is started once for them. */
function lint(cases: readonly Case[]): { each: string[]; all: string } {
  // Several files stand at “x” in one folder, and each needs a name of its own.
  const files = cases.map(([path], index) => path.replace('/x.', `/x${index}.`));
  for (const [index, file] of files.entries()) {
    mkdirSync(dirname(join(elsewhere, file)), { recursive: true });
    writeFileSync(join(elsewhere, file), cases[index]?.[1] ?? '');
  }
  const words = ['lint', '--colors=off', '--max-diagnostics=none', ...files];
  const { stdout, stderr } = spawnSync(biome, words, { cwd: elsewhere, encoding: 'utf8' });
  const all = stdout + stderr;
  const findings = all.split(/^(?=\S+:\d+:\d+ lint\/)/m).map((finding) => finding.replace(/\s+/g, ' '));
  return { each: files.map((file) => findings.filter((finding) => finding.startsWith(`${file}:`)).join('\n')), all };
}

const fences: readonly [path: string, code: string, reason: string][] = [
  [
    'components/article/x.tsx',
    "import { loadLibrary } from '#lib/content/load.ts';\nexport const x = loadLibrary();",
    'Components do no input or output',
  ],
  [
    'components/article/x.tsx',
    "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;",
    'Components do no input or output',
  ],
  ['components/article/x.tsx', "import { env } from '#lib/env.ts';\nexport const x = env;", 'Components do no input or output'],
  [
    'components/article/x.tsx',
    "import Page from '#app/global-not-found.tsx';\nexport const x = Page;",
    'they never import a page or a test',
  ],
  ['app/x.tsx', "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;", 'Pages wire components to the library'],
  [
    'app/x.tsx',
    "import { finishPage } from '#lib/build/finish-page.ts';\nexport const x = finishPage;",
    'Pages wire components to the library',
  ],
  ['lib/content/x.ts', "import { Logo } from '#components/art/logo.tsx';\nexport const x = Logo;", 'lib is plain TypeScript'],
  ['lib/content/x.ts', "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;", 'lib is plain TypeScript'],
  ['lib/intake/x.ts', "import { Kysely } from 'kysely';\nexport const x = Kysely;", 'no file, database or mail access'],
  ['lib/mail/x.ts', "import { createTransport } from 'nodemailer';\nexport const x = createTransport;", 'no file, database or mail access'],
  ['lib/intake/store.ts', "import { Logo } from '#components/art/logo.tsx';\nexport const x = Logo;", 'know no page and no component'],
  ['app/x.tsx', "import { theStore } from '#lib/db/client.ts';\nexport const x = theStore;", 'Pages wire components to the library'],
  [
    'app/x.tsx',
    "import { listRequests } from '#lib/intake/store.ts';\nexport const x = listRequests;",
    'Pages wire components to the library',
  ],
  [
    'components/article/x.tsx',
    "import { listRequests } from '#lib/intake/store.ts';\nexport const x = listRequests;",
    'Components do no input or output',
  ],
  ['lib/content/x.ts', "import { notFound } from 'next/navigation';\nexport const x = notFound;", 'lib is plain TypeScript'],
  ['lib/content/x.ts', "import { useState } from 'react';\nexport const x = useState;", 'lib is plain TypeScript'],
  ['lib/content/read.ts', "import { Logo } from '#components/art/logo.tsx';\nexport const x = Logo;", 'know no page and no component'],
  ['lib/serve/x.ts', "import { loadLibrary } from '../content/load.ts';\nexport const x = loadLibrary;", 'The front of the server knows'],
  ['lib/serve/x.ts', "import { env } from '#lib/env.ts';\nexport const x = env;", 'The front of the server knows'],
  [
    'lib/i18n/request.ts',
    "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;",
    'ask Next.js for the language of a page',
  ],
];

const onePlace: readonly [rule: string, path: string, code: string, reason: string][] = [
  ['the environment is read in lib/env.ts', 'lib/site.ts', 'export const x = process.env.HOME;', 'noProcessEnv'],
  [
    'dates and numbers are formatted in lib/i18n',
    'components/article/x.tsx',
    "export const x = new Intl.NumberFormat('fr-CA');",
    'Format in lib/i18n/format.ts',
  ],
  [
    'of our scripts, only the opening hours read a clock in another zone',
    'public/scripts/x.js',
    "export const x = new Intl.DateTimeFormat('fr-CA');",
    'Format in lib/i18n/format.ts',
  ],
  [
    'raw HTML is not written into a page',
    'components/article/x.tsx',
    'export const X = () => <p dangerouslySetInnerHTML={{ __html: "x" }} />;',
    'noDangerouslySetInnerHtml',
  ],
  ['nothing is printed outside commands', 'lib/content/x.ts', "console.log('x');", 'noConsole'],
  [
    'no function is longer than what is read at once',
    'lib/content/x.ts',
    `export function x(): number[] {\n  return [\n${'    1,\n'.repeat(70)}  ];\n}`,
    'noExcessiveLinesPerFunction',
  ],
  ['no test is skipped', 'tests/unit/x.test.ts', "import { it } from 'vitest';\nit.skip('x', () => {});", 'noSkippedTests'],
];

const allowed: readonly Case[] = [
  ['lib/content/read.ts', "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;\n"],
  ['lib/serve/x.ts', "import { securityHeaders } from '../security/headers.ts';\nexport const x = securityHeaders;\n"],
  ['components/article/x.tsx', "import { textFor } from '#lib/content/queries.ts';\nexport const x = textFor;\n"],
];

const refused = lint([...fences.map(([path, code]): Case => [path, code]), ...onePlace.map(([, path, code]): Case => [path, code])]);

describe('each folder keeps to its own work', () => {
  it.each(fences.map(([path, , reason], index) => [path, reason, refused.each[index]]))('%s is refused: %s', (_path, reason, said) => {
    expect(said).toContain(reason);
  });
});

describe('some things are done in one place only', () => {
  it.each(onePlace.map(([rule, , , reason], index) => [rule, reason, refused.each[fences.length + index]]))('%s', (_rule, reason, said) => {
    expect(said).toContain(reason);
  });

  it('lets each folder do what it is for', () => {
    const { each, all } = lint(allowed);
    expect(each).toEqual(allowed.map(() => ''));
    expect(all).toContain('Checked 3 files');
    expect(all).not.toMatch(/Found \d+ error/);
  });
});
