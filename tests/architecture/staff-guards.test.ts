import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { staffForms } from '#lib/i18n/staff-addresses.ts';
import { importsOf } from '#tests/support/imports.ts';
import { sourceFiles } from '#tests/support/source-files.ts';

const root = 'app/(staff)/[language]/staff';

/** Everything that answers a request of its own, by its address below `/staff`. */
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?:^|\/)(?:page\.tsx|route\.tsx?)$/.test(file))
  .sort();

/** What may be asked before anybody is known. Whatever is not named here asks who it is, first of all. */
const open = ['enrol/page.tsx', 'sign-in/backup/page.tsx', 'sign-in/code/page.tsx', 'sign-in/page.tsx'];

/** Handlers that strangers may use, for forms of our own pages only. */
const forStrangers = ['enrol/accept/route.ts', 'sign-in/code/check/route.ts', 'sign-in/passkey/route.ts', 'sign-in/password/route.ts'];

/** What somebody may use who gave a password and has no second factor yet. */
const halfway = ['enrol/app/page.tsx', 'enrol/confirm/route.ts', 'sign-out/route.ts'];

/** The first statement of every exported function that Next.js calls to answer a request. */
function firstStatements(code: string): string[] {
  const exported = /export (?:default )?(?:async )?function (?!generate)\w+\([^)]*\)(?:: [\w<>]+)? \{\s*([^;]+;)/g;
  return [...code.matchAll(exported)].map(([, statement = '']) => statement.trim());
}

const guard = /^(?:const \w+ = |const \{ [\w, ]+ \} = )?await (requireStaff|requireSession)\(('\w+'(?:, '\w+')*)?\);$/;

describe('every page and handler of the staff area', () => {
  it('is found', () => {
    expect(files).toContain('people/change/route.ts');
    expect(files.length).toBeGreaterThan(15);
  });

  it.each(files.filter((file) => ![...open, ...forStrangers, ...halfway].includes(file)))('%s asks first of all who it is', (file) => {
    const statements = firstStatements(readFileSync(`${root}/${file}`, 'utf8'));

    expect(statements.length).toBeGreaterThan(0);
    for (const statement of statements) expect(statement).toMatch(guard);
  });

  it.each(forStrangers)('%s asks first of all where the form comes from', (file) => {
    const statements = firstStatements(readFileSync(`${root}/${file}`, 'utf8'));

    expect(statements.length).toBeGreaterThan(0);
    for (const statement of statements) expect(statement).toBe('requireOwnOrigin(request.headers);');
  });

  it.each(halfway)('%s asks first of all for a password', (file) => {
    const statements = firstStatements(readFileSync(`${root}/${file}`, 'utf8'));

    expect(statements).toEqual(['const session = await requireHalfway();']);
  });

  it('takes forms at the addresses that are listed, and at no other', () => {
    const writing = files.filter((file) => /function POST\b/.test(readFileSync(`${root}/${file}`, 'utf8')));

    expect(writing.map((file) => file.replace(/\/route\.tsx?$/, '').replaceAll(/\[\w+\]/g, '*'))).toEqual([...staffForms].sort());
  });

  it('answers by functions that this test can read, and by no action', () => {
    const all = sourceFiles('app', 'components', 'lib');

    expect(all.filter(({ code }) => /^\s*['"]use server['"]/m.test(code)).map(({ path }) => path)).toEqual([]);
    expect(files.filter((file) => /export (?:default \w+;|const (?:GET|POST)|\{)/.test(readFileSync(`${root}/${file}`, 'utf8')))).toEqual(
      [],
    );
  });
});

it('what everyone reads knows nothing of the staff area', () => {
  const outside = importsOf(sourceFiles('app', 'components', 'lib'));
  const inside = /^(?:app\/\(staff\)|app\/staff-metadata|components\/staff|lib\/staff|lib\/publish|lib\/editorial|lib\/cli|lib\/worker)/;
  const found = [...outside]
    .filter(([from]) => !inside.test(from))
    .flatMap(([from, targets]) => targets.filter((to) => /^(?:components|lib)\/staff\//.test(to)).map((to) => `${from} → ${to}`));

  expect(found).toEqual([]);
});

describe('this fence', () => {
  it('sees a handler that does something before it asks, or asks nothing', () => {
    const hasty = 'export async function POST(request: Request) {\n  await save();\n  await requireStaff();\n}';
    const proper = "export async function POST(request: Request) {\n  const staff = await requireStaff('admin');\n}";

    expect(firstStatements(hasty).map((statement) => guard.test(statement))).toEqual([false]);
    expect(firstStatements(proper).map((statement) => guard.test(statement))).toEqual([true]);
  });
});
