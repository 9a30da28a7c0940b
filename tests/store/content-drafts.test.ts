import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '#lib/db/client.ts';
import type { Repository } from '#lib/repository/repository.ts';
import { contentNow } from '#lib/staff/content/content-now.ts';
import type { Save } from '#lib/staff/content/draft.ts';
import { allDrafts, discarding, openFile } from '#lib/staff/content/drafts.ts';
import { sayOpen, whoHasOpen } from '#lib/staff/content/presence.ts';
import { saveFile } from '#lib/staff/content/save-file.ts';
import { lea, max, newRepository, push } from '#tests/support/content-site.ts';
import { putFile } from '#tests/support/put-file.ts';
import { engines, newStore } from '#tests/support/store.ts';

const file = 'content/articles/sleep/en.mdx';
const first = '---\ntitle: Sleep\n---\n\nSleep is work. Rest is not. Pain changes both.\n';
const now = new Date('2026-11-27T15:00:00Z');

describe.each(engines)('drafts on %s', (engine) => {
  let store: Store;
  let repository: Repository;
  const places = () => ({ store, repository });

  beforeEach(async () => {
    store = await newStore(engine);
    repository = await newRepository({ [file]: first, 'content/redirects.yaml': 'articles: {}\n' });
  });

  const save = async (text: string | null, more: Partial<Save> = {}) => {
    const { base } = await openFile(file, places());
    return saveFile({ file, text, basedOn: 0, base, session: 'a', sequence: 1, by: lea, ...more }, now, places());
  };

  it('begin with the text of main, as version 0, which nobody saved', async () => {
    expect(await openFile(file, places())).toMatchObject({ text: first, version: 0, savedBy: null, savedAt: null, encoding: 'utf8' });
    expect(await openFile('content/articles/none/en.mdx', places())).toMatchObject({ text: null, version: 0, base: null, main: null });
  });

  it('are what everybody opens once somebody has saved', async () => {
    expect(await save(`${first}More.\n`)).toEqual({ kind: 'saved', version: 1 });
    expect(await openFile(file, places())).toMatchObject({
      text: `${first}More.\n`,
      version: 1,
      savedBy: { id: 'lea', name: 'Léa' },
      savedAt: '2026-11-27T15:00:00.000Z',
    });
    expect((await allDrafts(places())).map((draft) => draft.file)).toEqual([file]);
  });

  it('are none where nothing was changed', async () => {
    expect(await save(first)).toEqual({ kind: 'saved', version: 0 });
    expect(await allDrafts(places())).toEqual([]);
  });

  it('are no longer listed once a change is taken back', async () => {
    await save(`${first}More.\n`);
    await save(first, { basedOn: 1, sequence: 2 });
    expect(await allDrafts(places())).toEqual([]);
  });

  it('keep two sentences of one paragraph that two people mend at once', async () => {
    await save(first.replace('Sleep is work.', 'Sleep takes work.'));
    const theirs = await save(first.replace('Rest is not.', 'Resting is not.'), { session: 'b', by: max });
    const both = first.replace('Sleep is work. Rest is not.', 'Sleep takes work. Resting is not.');
    expect(theirs).toEqual({ kind: 'merged', version: 2, text: both });
    expect((await openFile(file, places())).text).toBe(both);
  });

  it('keep neither over the other where two people change one sentence, and show all three texts', async () => {
    const mine = first.replace('Rest is not.', 'Rest is easy.');
    const theirs = first.replace('Rest is not.', 'Rest is hard.');
    await save(theirs);
    expect(await save(mine, { session: 'b', by: max })).toEqual({ kind: 'conflict', version: 1, base: first, theirs });
    expect((await openFile(file, places())).text).toBe(theirs);
    expect(await save(mine, { session: 'b', by: max, basedOn: 1, sequence: 2 })).toEqual({ kind: 'saved', version: 2 });
  });

  it('do not take a save whose answer was lost for a colleague’s', async () => {
    const once = first.replace('Rest is not.', 'Rest is easy.');
    const again = first.replace('Rest is not.', 'Rest is easy, some say.');
    await save(once);
    expect(await save(again, { sequence: 2 })).toEqual({ kind: 'saved', version: 2 });
  });

  it('do not let a save that comes late undo its successor', async () => {
    const later = first.replace('Rest is not.', 'Rest is easy.');
    await save(later, { sequence: 2 });
    expect(await save(first.replace('Rest is not.', 'Rest is eas'), { sequence: 1 })).toEqual({ kind: 'merged', version: 1, text: later });
    expect((await openFile(file, places())).text).toBe(later);
  });

  it('do not undo what was pushed while somebody had the file open', async () => {
    const { base } = await openFile(file, places());
    await push(repository, file, first.replace('Pain changes both.', 'Pain may change both.'));
    const saved = await save(first.replace('Rest is not.', 'Rest is easy.'), { base });
    expect(saved).toMatchObject({ kind: 'merged', version: 1 });
    expect((await openFile(file, places())).text).toContain('Rest is easy. Pain may change both.');
  });

  it('say that main has moved under them', async () => {
    await save(`${first}More.\n`);
    await push(repository, file, first.replace('Pain', 'Ache'));
    const draft = await openFile(file, places());
    expect(draft.main).not.toBe(draft.base);
  });

  it('can be thrown away', async () => {
    await save(`${first}More.\n`);
    expect(await store.run(discarding([await openFile(file, places())], now))).toBe(true);
    expect(await openFile(file, places())).toMatchObject({ text: first, version: 0 });
    expect(await save(`${first}Again.\n`, { session: 'b' })).toEqual({ kind: 'saved', version: 2 });
  });

  it('can take a file away, unless somebody goes on writing in it', async () => {
    expect(await save(null)).toEqual({ kind: 'saved', version: 1 });
    expect(await openFile(file, places())).toMatchObject({ text: null, version: 1 });
    expect(await save(`${first}More.\n`, { session: 'b', by: max })).toMatchObject({ kind: 'conflict', theirs: null, base: first });
  });

  it('keep every character that can be typed, also half of one and none at all', async () => {
    const odd = `\ufeffN\u0303 a\u00a0b \u2028 \u0000 \ud800 😀\r\n`;
    await save(odd);
    expect((await openFile(file, places())).text).toBe(odd);
  });

  it('of a picture are replaced whole', async () => {
    const picture = 'content/articles/sleep/bed.png';
    const at = { file: picture, basedOn: 0, base: null, session: 'a', sequence: 1, by: lea };
    const bytes = Buffer.from([0x89, 0x50, 0xff, 0x00]).toString('base64');
    expect(await saveFile({ ...at, text: bytes }, now, places())).toEqual({ kind: 'saved', version: 1 });
    expect(await openFile(picture, places())).toMatchObject({ text: bytes, encoding: 'base64' });
  });

  it('lie over the content of main, which stays as it is', async () => {
    await save(`${first}More.\n`);
    await putFile('content/articles/sleep/fr-CA.mdx', max, () => 'Le sommeil.\n', places());
    const { texts } = await contentNow(places());
    expect([...texts]).toEqual([
      [file, `${first}More.\n`],
      ['content/articles/sleep/fr-CA.mdx', 'Le sommeil.\n'],
      ['content/redirects.yaml', 'articles: {}\n'],
    ]);
    expect((await repository.read(await repository.head(), file))?.toString()).toBe(first);
  });

  it('can be changed by a form while somebody writes in them', async () => {
    await save(first.replace('Sleep is work.', 'Sleep takes work.'));
    await putFile(file, max, (text) => `${text}Added.\n`, places());
    expect((await openFile(file, places())).text).toContain('Sleep takes work. Rest is not. Pain changes both.\nAdded.\n');
  });

  it('show who has an entry open, for half a minute', async () => {
    await sayOpen('articles/sleep', lea, { file, line: 7 }, now, store);
    await sayOpen('articles/sleep', lea, { file, line: 9 }, now, store);
    const at = (seconds: number) => whoHasOpen('articles/sleep', new Date(now.getTime() + seconds * 1000), store);
    expect(await at(30)).toEqual([{ staff: lea, file, line: 9, at: now.toISOString() }]);
    expect(await at(31)).toEqual([]);
  });
});
