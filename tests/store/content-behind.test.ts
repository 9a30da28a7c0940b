import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Conflict } from '#components/staff/editor/saver.ts';
import { Saver } from '#components/staff/editor/saver.ts';
import type { Store } from '#lib/db/client.ts';
import type { Repository } from '#lib/repository/repository.ts';
import { answerSave } from '#lib/staff/content/answer-save.ts';
import { openFile } from '#lib/staff/content/drafts.ts';
import { newRepository, push } from '#tests/support/content-site.ts';
import { engines, newStore } from '#tests/support/store.ts';

const file = 'content/articles/sleep/en.mdx';
const first = 'Sleep is work. Rest is not.\n';
const lea = { id: 'lea', name: 'Léa', email: 'lea@clinic.example', role: 'editor' } as const;

/** The very saver of the editor, which speaks to the very handler. */
describe.each(engines)('an editor that is open while engineers push, on %s', (engine) => {
  let store: Store;
  let repository: Repository;
  let saver: Saver;
  let state = '';
  let conflict: Conflict | undefined;

  beforeEach(async () => {
    store = await newStore(engine);
    repository = await newRepository({ [file]: first, 'content/redirects.yaml': 'articles: {}\n' });
    vi.stubGlobal('fetch', (_: string, { body }: { body: string }) =>
      answerSave(new Request('http://localhost/save', { method: 'POST', body }), lea, { store, repository }),
    );
    const tell = (now: string, found?: Conflict): void => {
      state = now;
      conflict = found ?? conflict;
    };
    saver = new Saver({ file: await openFile(file, { store, repository }), who: 'lea', address: '/save', tell, take: () => undefined });
  });
  afterEach(() => {
    saver.stop();
    vi.unstubAllGlobals();
  });

  const until = (wanted: string) => vi.waitFor(() => expect(state).toBe(wanted), { timeout: 180_000 });
  const draft = () => openFile(file, { store, repository });

  it('asks where both changed one sentence, and keeps what is then decided', async () => {
    await push(repository, file, first.replace('work', 'hard work'));
    saver.type(first.replace('work', 'easy'));
    saver.flush();
    await until('conflict');
    expect(conflict).toMatchObject({ theirs: 'Sleep is hard work. Rest is not.\n' });

    if (conflict) saver.settle('Sleep is hard work, and easy. Rest is not.\n', conflict);
    await until('saved');
    const { text, base, main } = await draft();
    expect([text, base === main]).toEqual(['Sleep is hard work, and easy. Rest is not.\n', true]);
  });

  it('loses nothing when the entry is deleted: what was typed is shown, and kept anew if that is wanted', async () => {
    await push(repository, file, null);
    saver.type(`${first}More.\n`);
    saver.flush();
    await until('conflict');
    expect(conflict).toMatchObject({ theirs: null });
    expect((await draft()).text).toBeNull();

    if (conflict) saver.settle(`${first}More.\n`, conflict);
    await until('saved');
    expect(await draft()).toMatchObject({ text: `${first}More.\n`, version: 1, base: null, main: null });
  });
});
