import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '#lib/db/client.ts';
import type { Repository } from '#lib/repository/repository.ts';
import { answerPresence } from '#lib/staff/content/answer-presence.ts';
import { answerSave } from '#lib/staff/content/answer-save.ts';
import { openFile } from '#lib/staff/content/drafts.ts';
import { newRepository } from '#tests/support/content-site.ts';
import { briefLog } from '#tests/support/inbox.ts';
import { captureLog } from '#tests/support/log.ts';
import { newPlace } from '#tests/support/store.ts';

const file = 'content/articles/sleep/en.mdx';
const lea = { id: 'lea', name: 'Léa', email: 'lea@clinic.example', role: 'editor' } as const;
const max = { ...lea, id: 'max', name: 'Max' };

const lines = captureLog();

let store: Store;
let repository: Repository;
let base: string | null;

beforeEach(async () => {
  store = (await newPlace('sqlite')).open();
  repository = await newRepository({ [file]: 'Sleep.\n' });
  ({ base } = await openFile(file, { store, repository }));
});

const post = (body: string) => new Request('http://localhost/en/staff/content/save', { method: 'POST', body });
const save = async (more: object, body?: string, who: typeof lea | typeof max = lea) => {
  const message = { file, text: 'Sleep well.\n', basedOn: 0, base, session: 'tab-1', sequence: 1, ...more };
  const answer = await answerSave(post(body ?? JSON.stringify(message)), who, { store, repository });
  return [answer.status, await answer.json()];
};

const logged = () => briefLog(store);

describe('an editor that sends what was typed', () => {
  it('is told under which version it is kept', async () => {
    expect(await save({})).toEqual([200, { kind: 'saved', version: 1 }]);
    expect((await openFile(file, { store, repository })).savedBy).toEqual({ id: 'lea', name: 'Léa' });
  });

  it.each([
    ['a file outside the content', { file: 'lib/env.ts' }],
    ['a file above it', { file: 'content/../package.json' }],
    ['a hidden file', { file: 'content/.env' }],
    ['a version that is none', { basedOn: -1 }],
    ['a base that is none', { base: 'HEAD' }],
    ['a field it does not know', { author: 'max' }],
  ])('is refused for %s, and nothing is kept', async (_, more) => {
    expect(await save(more)).toEqual([400, { problem: 'unreadable' }]);
    expect((await openFile(file, { store, repository })).version).toBe(0);
  });

  it('is refused for what is no message', async () => {
    expect(await save({}, '{"file":')).toEqual([400, { problem: 'unreadable' }]);
  });

  it('is refused for a text no page can have', async () => {
    expect(await save({ text: 'x'.repeat(1024 * 1024) })).toEqual([413, { problem: 'too-large' }]);
  });

  it('is told to keep the text itself while the store is away', async () => {
    const away = { ...store, run: () => Promise.reject(Object.assign(new Error('away'), { name: 'StoreUnavailable' })) };
    const answer = await answerSave(post(JSON.stringify({ file, text: 'x', basedOn: 0, base, session: 't', sequence: 1 })), lea, {
      store: away,
      repository,
    });
    expect([answer.status, await answer.json()]).toEqual([503, { problem: 'unavailable' }]);
    expect(lines.map(({ event }) => event)).toEqual(['staff-message-not-kept']);
  });

  it('is told the same while the disk is full, loses nothing that was kept, and saves again by itself', async () => {
    await save({});
    const { rows } = await store.run((db) => sql<{ page_count: number }>`pragma page_count`.execute(db));
    // SQLite then answers SQLITE_FULL, as it does when the disk has no room.
    await store.run((db) => sql`pragma max_page_count = ${sql.lit(rows[0]?.page_count ?? 0)}`.execute(db));
    const long = { text: 'Sleep very well. '.repeat(10_000), basedOn: 1, sequence: 2 };

    expect(await save(long)).toEqual([503, { problem: 'unavailable' }]);
    expect((await openFile(file, { store, repository })).text).toBe('Sleep well.\n');

    await store.run((db) => sql`pragma max_page_count = 1000000`.execute(db));
    expect(await save(long)).toEqual([200, { kind: 'saved', version: 2 }]);
  });

  it('is in the log once, however often it saves', async () => {
    await save({});
    await save({ text: 'Sleep very well.\n', basedOn: 1, sequence: 2 });
    expect(await logged()).toEqual(['lea content.edit articles/sleep']);
  });

  it('is in the log also where its first try was lost on the way', async () => {
    await save({ sequence: 2 });
    expect(await logged()).toEqual(['lea content.edit articles/sleep']);
  });

  it('is in the log once it is kept, where its first try contradicted a colleague', async () => {
    await save({ text: 'Sleep badly.\n', session: 'tab-2' }, undefined, max);
    expect(await save({})).toEqual([200, expect.objectContaining({ kind: 'conflict', version: 1 })]);
    expect(await logged()).toEqual(['max content.edit articles/sleep']);

    await save({ text: 'Sleep well or badly.\n', basedOn: 1, sequence: 2 });
    expect(await logged()).toEqual(['max content.edit articles/sleep', 'lea content.edit articles/sleep']);
  });

  it('is in the log under each name, where somebody else signed in before the same open page', async () => {
    await save({});
    await save({ text: 'Sleep very well.\n', basedOn: 1, sequence: 2 }, undefined, max);
    expect(await logged()).toEqual(['lea content.edit articles/sleep', 'max content.edit articles/sleep']);
  });
});

describe('an editor that says it is open', () => {
  const say = async (who: typeof lea | typeof max, line: number) =>
    (await answerPresence(post(JSON.stringify({ file, line })), who, store)).json();

  it('learns who else is in the entry, and where', async () => {
    expect(await say(lea, 3)).toEqual([]);
    expect(await say(max, 9)).toMatchObject([{ staff: { id: 'lea', name: 'Léa' }, file, line: 3 }]);
    expect(await say(lea, 4)).toMatchObject([{ staff: { id: 'max', name: 'Max' }, file, line: 9 }]);
  });
});
