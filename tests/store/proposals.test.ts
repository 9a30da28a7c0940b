import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '#lib/db/client.ts';
import { askForReview } from '#lib/publish/ask-for-review.ts';
import type { Check } from '#lib/publish/check.ts';
import { approve, sendBack } from '#lib/publish/decide.ts';
import { findProposal, listProposals } from '#lib/publish/read-proposals.ts';
import type { Repository } from '#lib/repository/repository.ts';
import { openFile } from '#lib/staff/content/drafts.ts';
import { lea, max, newRepository, push } from '#tests/support/content-site.ts';
import { putFile } from '#tests/support/put-file.ts';
import { engines, newStore } from '#tests/support/store.ts';

const en = 'content/articles/sleep/en.mdx';
const fr = 'content/articles/sleep/fr-CA.mdx';
const redirects = 'content/redirects.yaml';
const words = 'Sleep is work.\n';
const now = new Date('2026-11-27T15:00:00Z');
const fine: Check = async () => [];

describe.each(engines)('a proposal on %s', (engine) => {
  let store: Store;
  let repository: Repository;

  beforeEach(async () => {
    store = await newStore(engine);
    repository = await newRepository({ [en]: words, [fr]: 'Dormir, c’est du travail.\n', [redirects]: 'articles: {}\n' });
  });

  const write = (file: string, text: string | null) => putFile(file, lea, () => text, { store, repository });
  const ask = (more = {}, check = fine, at = now) =>
    askForReview({ entry: 'articles/sleep', by: { ...lea, email: 'lea@clinic.example' }, note: 'Read this', ...more }, at, {
      ...{ store, repository, check },
    });
  const asked = async (more = {}) => {
    const answer = await ask(more);
    if ('refused' in answer) throw new Error(answer.refused);
    return answer.id;
  };
  const audit = () => store.run((db) => db.selectFrom('staff_audit').select(['who', 'action', 'subject']).execute());

  it('freezes both languages, whatever is written afterwards', async () => {
    await write(en, 'Sleep is easy.\n');
    await write(fr, 'Dormir est facile.\n');
    const id = await asked();
    await write(en, 'Sleep is hard.\n');

    const found = await findProposal(id, store);
    expect(found?.proposal).toMatchObject({
      entry: 'articles/sleep',
      state: 'waiting',
      askedBy: lea,
      note: 'Read this',
      typographic: false,
    });
    expect(found?.files.map(({ file, text, version }) => [file, text, version])).toEqual([
      [en, 'Sleep is easy.\n', 1],
      [fr, 'Dormir est facile.\n', 1],
    ]);
    expect((await openFile(en, { store, repository })).text).toBe('Sleep is hard.\n');
    expect(await audit()).toEqual([{ who: 'lea', action: 'content.ask', subject: 'articles/sleep' }]);
  });

  it('takes along what else changes with it', async () => {
    await write(en, 'Sleep is easy.\n');
    await write(redirects, 'articles: { en: { nap: sleep } }\n');
    const files = (await findProposal(await asked({ also: [redirects] }), store))?.files ?? [];
    expect(files.map(({ file }) => file)).toEqual([en, redirects]);
  });

  it('takes the place of the one that still waits', async () => {
    await write(en, 'Sleep is easy.\n');
    await asked();
    await write(en, 'Sleep is hard.\n');
    const id = await asked();
    expect((await listProposals({ entry: 'articles/sleep' }, store)).map((proposal) => proposal.id)).toEqual([id]);
  });

  it('is refused where nothing was changed', async () => {
    expect(await ask()).toEqual({ refused: 'nothing' });
  });

  it('is refused with the mistakes it would bring', async () => {
    await write(en, 'Sleep is easy.\n');
    const mistake = (file: string, severity: 'error' | 'warning') => ({
      ...{ file, line: 1, column: 1, severity },
      code: 'a.b',
      arguments: {},
    });
    const bringing: Check = async ({ texts }) =>
      texts.get(en) === words ? [mistake(redirects, 'error')] : [mistake(redirects, 'error'), mistake(en, 'error'), mistake(en, 'warning')];
    expect(await ask({}, bringing)).toEqual({ refused: 'errors', problems: [mistake(en, 'error')] });
    expect(await listProposals({}, store)).toEqual([]);
  });

  it('is not refused for mistakes that were there before, elsewhere', async () => {
    await write(en, 'Sleep is easy.\n');
    const old: Check = async () => [{ file: redirects, line: 1, column: 1, severity: 'error', code: 'a.b', arguments: {} }];
    expect(await ask({}, old)).toHaveProperty('id');
  });

  it('is refused while somebody must settle it with what was pushed', async () => {
    await write(en, 'Sleep is easy.\n');
    await push(repository, en, 'Sleep is hard.\n');
    expect(await ask()).toEqual({ refused: 'unsettled' });
  });

  it('is approved by another person only', async () => {
    await write(en, 'Sleep is easy.\n');
    const id = await asked({ typographic: true });
    expect(await approve({ id, by: lea }, now, store)).toEqual({ refused: 'same-person' });
    expect(await approve({ id, by: max }, now, store)).toEqual({ state: 'approved' });
    expect(await approve({ id, by: max }, now, store)).toEqual({ refused: 'not-waiting' });
    expect((await findProposal(id, store))?.proposal).toMatchObject({ decidedBy: max, decidedAt: now.toISOString(), publishAt: null });
    expect(await audit()).toContainEqual({ who: 'max', action: 'content.approve', subject: 'articles/sleep' });
  });

  it('is decided by another than who asked, whoever wrote the draft that colleagues share', async () => {
    await putFile(en, max, () => 'Sleep is easy.\n', { store, repository });
    const id = await asked();
    expect(await approve({ id, by: lea }, now, store)).toEqual({ refused: 'same-person' });
    expect(await approve({ id, by: max }, now, store)).toEqual({ state: 'approved' });
  });

  it('of spaces and quotation marks is approved by whoever made it', async () => {
    await write(en, 'Sleep is\u00a0work.\n');
    const id = await asked({ typographic: true });
    expect(await approve({ id, by: lea }, now, store)).toEqual({ state: 'approved' });
  });

  it('asked for again keeps its place, and nobody decides on what they have not read', async () => {
    await write(en, 'Sleep is easy.\n');
    const id = await asked();
    const seen = (await findProposal(id, store))?.proposal.askedAt ?? '';
    await write(en, 'Sleep is hard.\n');
    const later = new Date(now.getTime() + 60_000);
    expect(await ask({}, fine, later)).toMatchObject({ id });
    expect(await approve({ id, by: max, seen }, later, store)).toEqual({ refused: 'changed' });
    expect(await sendBack({ id, by: max, words: 'Not yet.', seen }, later, store)).toEqual({ refused: 'changed' });
    expect((await findProposal(id, store))?.files.map(({ text }) => text)).toEqual(['Sleep is hard.\n']);
    expect(await approve({ id, by: max, seen: later.toISOString() }, later, store)).toEqual({ state: 'approved' });
  });

  it('is approved for later, never for a time that is past', async () => {
    await write(en, 'Sleep is easy.\n');
    const id = await asked();
    expect(await approve({ id, by: max, at: now }, now, store)).toEqual({ refused: 'past' });
    expect(await approve({ id, by: max, at: new Date('2026-11-28T14:00:00Z') }, now, store)).toEqual({ state: 'scheduled' });
    expect((await findProposal(id, store))?.proposal.publishAt).toBe('2026-11-28T14:00:00.000Z');
    expect(await approve({ id, by: lea, at: new Date('2026-11-29T14:00:00Z') }, now, store)).toEqual({ refused: 'same-person' });
    expect(await approve({ id, by: max, at: new Date('2026-11-29T14:00:00Z') }, now, store)).toEqual({ state: 'scheduled' });
    expect((await findProposal(id, store))?.proposal.publishAt).toBe('2026-11-29T14:00:00.000Z');
    expect(await sendBack({ id, by: max, words: 'Not yet.' }, now, store)).toEqual({ state: 'sent-back' });
  });

  it('bears the public sentence of a correction in both languages or in none', async () => {
    await write(en, 'Sleep is easy.\n');
    const id = await asked();
    const note = { en: 'We wrote 63; it is 36.', 'fr-CA': ' ' };
    expect(await approve({ id, by: max, publicNote: note }, now, store)).toEqual({ refused: 'half-note' });
    const whole = { ...note, 'fr-CA': 'Nous avions écrit 63 ; c’est 36.' };
    expect(await approve({ id, by: max, publicNote: whole }, now, store)).toEqual({ state: 'approved' });
    expect((await findProposal(id, store))?.proposal.publicNote).toEqual(whole);
  });

  it('is sent back with words, and the draft stays', async () => {
    await write(en, 'Sleep is easy.\n');
    const id = await asked();
    expect(await sendBack({ id, by: max, words: 'It is not.' }, now, store)).toEqual({ state: 'sent-back' });
    expect((await findProposal(id, store))?.proposal).toMatchObject({ words: 'It is not.', decidedBy: max });
    expect((await openFile(en, { store, repository })).text).toBe('Sleep is easy.\n');
  });
});
