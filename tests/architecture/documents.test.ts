import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const read = (path: string): string => readFileSync(path, 'utf8');
const decisions = readdirSync('docs/decisions').map((file) => join('docs/decisions', file));

/** The names in the first column of the table under these words. */
function firstColumn(markdown: string, head: string): string[] {
  const table = markdown.slice(markdown.indexOf(head)).split('\n\n')[0] ?? '';
  return [...table.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name = '']) => name);
}

const entries = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));

describe('the README', () => {
  it('has a line for everything in lib, and for nothing else', () => {
    expect(firstColumn(read('README.md'), '| In `lib/` |').sort()).toEqual(entries('lib').sort());
  });

  it('has a line for each folder of the project that holds sources', () => {
    const folders = firstColumn(read('README.md'), '| Folder |');

    expect(folders).toEqual(['app/', 'components/', 'content/', 'deploy/', 'docs/', 'lib/', 'messages/', 'public/', 'tests/']);
    expect(folders.filter((folder) => !existsSync(folder))).toEqual([]);
  });

  it('names every setting', () => {
    const settings = [...read('lib/env.ts').matchAll(/^ {2}([A-Z_]+): /gm)].map(([, name]) => name);

    expect(settings.length).toBeGreaterThan(8);
    expect(settings.filter((name) => name !== 'NODE_ENV' && !read('README.md').includes(`\`${name}\``))).toEqual([]);
  });
});

describe('every document', () => {
  const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'content/README.md', ...decisions];

  it.each(documents)('%s leads to files that exist', (document) => {
    const links = [...read(document).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, target = '']) => join(dirname(document), target));

    expect(links.filter((target) => !existsSync(target) && !/^content\/.*:/.test(target))).toEqual([]);
  });

  it('CONTRIBUTING names files and folders that exist, and commands that npm knows', () => {
    const names = [...read('CONTRIBUTING.md').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
    const paths = names.filter((name) => /^(?:app|components|content|docs|lib|messages|tests)\//.test(name));
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const commands = names.flatMap((name) => /npm run (?:-s )?([\w:]+)/.exec(name)?.[1] ?? []);

    expect(paths.length).toBeGreaterThan(20);
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
    expect(commands.filter((command) => scripts[command] === undefined)).toEqual([]);
  });
});

describe('every decision', () => {
  it('has a number of its own, in order', () => {
    expect(decisions.map((file) => file.slice(15, 18))).toEqual(decisions.map((_, index) => String(index + 1).padStart(3, '0')));
  });

  it.each(decisions)('%s says when it was taken and whether it still holds', (file) => {
    const [title, , status] = read(file).split('\n');

    expect(title).toMatch(/^# \d{3} /);
    expect(status).toMatch(/^\d{4}-\d{2}-\d{2} · (?:accepted|superseded by \[\d{3}\]\([\w-]+\.md\))(?: · |$)/);
  });
});
