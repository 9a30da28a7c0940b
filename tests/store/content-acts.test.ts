import { beforeEach, describe, expect, it } from 'vitest';
import type { RawContent } from '#lib/content/raw.ts';
import type { Store } from '#lib/db/client.ts';
import { keepChanges } from '#lib/editorial/keep-changes.ts';
import type { Repository } from '#lib/repository/repository.ts';
import { contentNow } from '#lib/staff/content/content-now.ts';
import { discarding, openFile } from '#lib/staff/content/drafts.ts';
import type { Staff } from '#lib/staff/roles.ts';
import { max, newRepository } from '#tests/support/content-site.ts';
import { putFile } from '#tests/support/put-file.ts';
import { engines, newStore } from '#tests/support/store.ts';

const lea: Staff = { id: 'lea', name: 'Léa', email: 'lea@clinic.example', role: 'editor' };
const [english, facts, list] = ['content/articles/sleep/en.mdx', 'content/articles/sleep/meta.yaml', 'content/redirects.yaml'];
const first = '---\ntitle: Sleep\nslug: sleep\n---\n\nSleep is work. Rest is not.\n';
const now = new Date('2026-11-27T15:00:00Z');

describe.each(engines)('an act on content, worked out before a colleague saved, on %s', (engine) => {
  let store: Store;
  let repository: Repository;
  let was: RawContent;
  const places = () => ({ store, repository });
  const textOf = async (file: string) => (await openFile(file, places())).text;
  const act = (changes: Record<string, string | null>, more = {}) =>
    keepChanges(lea, was, new Map(Object.entries(changes)), { action: 'content.move', entry: 'articles/sleep', now, ...more }, places());
  const acts = () => store.run((db) => db.selectFrom('staff_audit').select('action').execute());

  beforeEach(async () => {
    store = await newStore(engine);
    repository = await newRepository({ [english]: first, [facts]: 'topic: living\n', [list]: 'articles:\n  en:\n    old: new\n' });
    was = await contentNow(places());
  });

  it('leaves the sentence the colleague wrote meanwhile', async () => {
    await putFile(english, max, (text) => `${text}Pain changes both.\n`, places());
    expect(await act({ [english]: first.replace('slug: sleep', 'slug: rest') })).toBe(true);
    expect(await textOf(english)).toBe(`${first.replace('slug: sleep', 'slug: rest')}Pain changes both.\n`);
  });

  it('leaves the line of another move in the list of redirects', async () => {
    const before = was.texts.get(list) ?? '';
    await putFile(list, max, (text) => `${text}    ache: pain\n`, places());
    expect(await act({ [list]: `${before}    nap: sleep\n` })).toBe(true);
    expect((await textOf(list))?.split('\n').sort()).toEqual(`${before}    ache: pain\n    nap: sleep\n`.split('\n').sort());
  });

  it.each([
    ['the same words were changed', first.replace('slug: sleep', 'slug: night')],
    ['the page was taken away', null],
  ])('changes nothing at all, and is not in the log, where %s', async (_, theirs) => {
    await putFile(english, max, () => theirs, places());
    expect(await act({ [english]: first.replace('slug: sleep', 'slug: rest'), [facts]: 'topic: sleep\n' })).toBe(false);
    expect([await textOf(english), await textOf(facts), await acts()]).toEqual([theirs, 'topic: living\n', []]);
  });

  it('takes no page away that is being written on, and no other file with it', async () => {
    await putFile(english, max, (text) => `${text}Pain changes both.\n`, places());
    expect(await act({ [english]: null, [facts]: null })).toBe(false);
    expect([await textOf(english), await textOf(facts)]).toEqual([`${first}Pain changes both.\n`, 'topic: living\n']);
  });

  it('begins no page over one that was begun meanwhile', async () => {
    const begun = 'content/articles/nap/en.mdx';
    await putFile(begun, max, () => 'A nap.\n', places());
    expect(await act({ [begun]: 'Another nap.\n' })).toBe(false);
    expect(await textOf(begun)).toBe('A nap.\n');
  });

  it('throws no draft away that was written on since it was shown', async () => {
    await putFile(english, max, (text) => `${text}One.\n`, places());
    const shown = await openFile(english, places());
    await putFile(english, max, (text) => `${text}Two.\n`, places());
    expect(await act({ [list]: null }, { also: discarding([shown], now) })).toBe(false);
    expect([await textOf(english), await textOf(list)]).toEqual([`${first}One.\nTwo.\n`, was.texts.get(list)]);
    expect(await act({ [list]: null }, { also: discarding([await openFile(english, places())], now) })).toBe(true);
    expect([await textOf(english), await textOf(list), await acts()]).toEqual([first, null, [{ action: 'content.move' }]]);
  });
});
