import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { OrderedChange } from '#lib/publish/build-order.ts';
import { composeCommits } from '#lib/publish/compose.ts';
import type { Repository } from '#lib/repository/repository.ts';
import { blobOf } from '#lib/staff/content/text-of.ts';
import { newRepository } from '#tests/support/content-site.ts';

const folder = 'content/articles/sleep-and-fibromyalgia';
const contents = new Map(
  readdirSync('content', { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .map((path) => [path, readFileSync(path)]),
);

let repository: Repository;

beforeAll(async () => {
  repository = await newRepository(Object.fromEntries(contents));
});

const textOf = (file: string) => contents.get(file)?.toString() ?? '';

function changeOf(entry: string, files: Record<string, string | null>, more: Partial<OrderedChange> = {}): OrderedChange {
  return {
    ...{ id: entry, entry, author: { name: 'Léa', email: 'lea@clinic.example' }, subject: `${entry}: edit`, publicNote: null },
    files: Object.entries(files).map(([file, text]) => {
      const before = contents.get(file);
      return { file, text, encoding: 'utf8', base: before ? blobOf(before) : null, version: 1 };
    }),
    ...more,
  };
}

async function composed(...changes: OrderedChange[]) {
  const head = await repository.head();
  const result = await composeCommits(repository, { head, changes, by: 'Max', today: '2031-02-03' });
  if ('conflicts' in result) throw new Error('Nothing contradicts anything here.');
  const [before, after] = await Promise.all(
    [head, result.commit].map(async (commit) => new Map((await repository.list(commit, 'content')).map(({ path, blob }) => [path, blob]))),
  );
  const paths = [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])];
  return {
    changed: paths.filter((path) => before?.get(path) !== after?.get(path)).sort(),
    read: async (path: string) => (await repository.read(result.commit, path))?.toString() ?? '',
  };
}

const edited = `${textOf(`${folder}/en.mdx`).trimEnd()}\n\nSleep may come late tonight, and better tomorrow.\n`;

describe('the commit of a change', () => {
  it('holds the sentence, the day it changed and its record, and nothing else', async () => {
    const { changed, read } = await composed(changeOf('articles/sleep-and-fibromyalgia', { [`${folder}/en.mdx`]: edited }));

    expect(changed).toEqual([`${folder}/en.mdx`, `${folder}/meta.yaml`, `${folder}/review.yaml`]);
    expect(await read(`${folder}/en.mdx`)).toBe(edited);
    expect(await read(`${folder}/meta.yaml`)).toBe(textOf(`${folder}/meta.yaml`).replace(/^updated: .*$/m, 'updated: 2031-02-03'));
    expect(await read(`${folder}/review.yaml`)).toContain('on: 2031-02-03');
  });

  it('that leaves the words as they are leaves the day as it is', async () => {
    const facts = textOf(`${folder}/meta.yaml`).replace(/^/, '# Looked at again.\n');
    const { changed } = await composed(changeOf('articles/sleep-and-fibromyalgia', { [`${folder}/meta.yaml`]: facts }));
    expect(changed).toEqual([`${folder}/meta.yaml`]);
  });

  it('holds the public sentence of a correction in both languages', async () => {
    const publicNote = { en: 'We wrote “63”; it is “36”.', 'fr-CA': 'Nous avions écrit « 63 »; c’est « 36 ».' };
    const { read } = await composed(changeOf('articles/sleep-and-fibromyalgia', { [`${folder}/en.mdx`]: edited }, { publicNote }));
    expect((await read('content/corrections.yaml')).split('\n').slice(-6, -1).join('\n')).toBe(
      [
        '- on: 2031-02-03',
        '  page: articles/sleep-and-fibromyalgia',
        '  said:',
        '    en: We wrote “63”; it is “36”.',
        '    fr-CA: Nous avions écrit « 63 »; c’est « 36 ».',
      ].join('\n'),
    );
  });

  it('of a page with a new address adds that to the published ones, and takes none away', async () => {
    const moved = textOf(`${folder}/en.mdx`).replace('slug: sleep-and-fibromyalgia', 'slug: sleeping-with-fibromyalgia');
    const { read } = await composed(changeOf('articles/sleep-and-fibromyalgia', { [`${folder}/en.mdx`]: moved }));
    const list = await read('content/published-addresses.yaml');
    expect(list).toContain('- sleep-and-fibromyalgia\n      - sleeping-with-fibromyalgia\n');
  });
});
