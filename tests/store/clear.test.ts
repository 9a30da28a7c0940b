import { describe, expect, it } from 'vitest';
import { mayNameSomebody } from '#lib/clear/clear-answer.ts';
import { clearPages } from '#lib/clear/read.ts';
import { countAnswers, keepAnswer, listMissing, settleMissing } from '#lib/clear/store.ts';
import { engines, keys, newStore } from '#tests/support/store.ts';

const page = '/en/articles/understanding-fibromyalgia';

describe('words that may name somebody', () => {
  it.each(['My doctor is Anna', 'Call 613 555', 'write to me@x.ca', 'see www.x.ca', 'chez Marie'])('“%s” wait for a reader', (words) => {
    expect(mayNameSomebody(words)).toBe(true);
  });

  it.each(['What does off-label mean for me?', 'Comment je demande la thérapie?', ''])('“%s” do not', (words) => {
    expect(mayNameSomebody(words)).toBe(false);
  });
});

it('words that may say that somebody is in danger come first, with a mark', () => {
  const missing = ['What is off-label?', 'I want to die'].map((words, at) => ({ id: String(at), page, words, held: false }));

  expect(clearPages([{ page, yes: 0, no: 2 }], missing)[0]?.missing.map(({ words, danger }) => [words, danger])).toEqual([
    ['I want to die', true],
    ['What is off-label?', false],
  ]);
});

describe.each(engines)('what readers say of a page, on %s,', (engine) => {
  it('is counted by page, and its words are sealed, with the day and nothing else', async () => {
    const store = await newStore(engine);
    const answers = [
      { page, clear: true, missing: '' },
      { page, clear: false, missing: 'What does off-label mean?' },
      { page: '/fr/glossaire', clear: true, missing: '' },
    ];
    for (const one of answers) await store.run((db) => keepAnswer(db, keys, one, false, '2026-11-27'));

    const counts = await store.run((db) => countAnswers(db, '2026-08-29'));
    expect(counts).toEqual(
      expect.arrayContaining([
        { page, yes: 1, no: 1 },
        { page: '/fr/glossaire', yes: 1, no: 0 },
      ]),
    );
    const rows = await store.run((db) => db.selectFrom('clear_answers').selectAll().execute());
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual(['clear', 'day', 'held', 'id', 'key_id', 'page', 'row_key', 'sealed']);
    expect(JSON.stringify(rows)).not.toContain('off-label');
    expect(await store.run((db) => listMissing(db, keys, '2026-08-29'))).toMatchObject([
      { page, words: 'What does off-label mean?', held: false },
    ]);
  });

  it('is let into the list, or taken away, once somebody has read it', async () => {
    const store = await newStore(engine);
    for (const missing of ['Call Anna', 'Call Noor']) {
      await store.run((db) => keepAnswer(db, keys, { page, clear: false, missing }, true, '2026-11-27'));
    }
    const list = () => store.run((db) => listMissing(db, keys, '2026-08-29'));
    const [one, two] = await list();

    await store.run((db) => settleMissing(db, one?.id ?? '', true));
    await store.run((db) => settleMissing(db, two?.id ?? '', false));

    expect(await list()).toEqual([{ ...one, held: false }]);
    expect(await store.run((db) => countAnswers(db, '2026-08-29'))).toEqual([{ page, yes: 0, no: 2 }]);
  });
});
