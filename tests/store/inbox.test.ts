import { describe, expect, it } from 'vitest';
import { setDamaged } from '#lib/intake/damaged-now.ts';
import { addNote, changeRequest, recordCall } from '#lib/staff/inbox/change.ts';
import { listInbox } from '#lib/staff/inbox/list.ts';
import { openRequest } from '#lib/staff/inbox/open.ts';
import { dropAside, saveReply } from '#lib/staff/inbox/reply.ts';
import { requestView } from '#lib/staff/inbox/request-view.ts';
import { rowOf } from '#lib/staff/inbox/row.ts';
import { asked, lea, logLines, noor, received, whileChanged } from '#tests/support/inbox.ts';
import { captureLog } from '#tests/support/log.ts';
import { byEmail, byPhone, engines, newStore } from '#tests/support/store.ts';

captureLog();

/** Friday, 27 November 2026, 10:00 in Montréal, 11:00 in Moncton. */
const friday = new Date('2026-11-27T15:00:00Z');
const soon = (minutes: number) => new Date(friday.getTime() + minutes * 60_000);

describe.each(engines)('the inbox on %s', (engine) => {
  it('shows what waits, the longest overdue first, and nothing of a person', async () => {
    const store = await newStore(engine);
    const fresh = await received(store, byEmail, '2026-11-27T14:20:00Z');
    const late = await received(store, byEmail, '2026-11-24T14:48:00Z');
    const today = await received(store, byPhone, '2026-11-25T13:15:00Z');

    const { requests, total, waiting } = await listInbox(lea, asked(), friday, store);

    expect(requests.map(({ card, wait }) => [card.reference, wait.group])).toEqual([
      [late, 'late'],
      [today, 'today'],
      [fresh, 'later'],
    ]);
    expect(requests[0]).toMatchObject({ help: ['sleep'], card: { location: 'montreal', language: 'fr-CA', stage: 'new', assignee: null } });
    expect(total).toBe(3);
    expect(waiting).toMatchObject({ open: 3, late: 1, today: 1, first: { location: 'moncton' } });
    expect(JSON.stringify(requests)).not.toMatch(/Zoé|Sam|visitor\.example|5550199|dors mal/);
  });

  it('has the person reached who was called while a colleague changed the request', async () => {
    const store = await newStore(engine);
    const reference = await received(store, byPhone, '2026-11-25T13:15:00Z');

    await whileChanged(store, reference, () => recordCall(lea, reference, 'spoke', friday, store));

    expect(await openRequest(lea, reference, friday, store)).toMatchObject({ card: { stage: 'contacted', assignee: noor.id } });
  });

  it('finds by reference as it is said, also what is closed, and narrows by place, language, status and colleague', async () => {
    const store = await newStore(engine);
    const french = await received(store, byEmail, '2026-11-26T14:00:00Z');
    const english = await received(store, byPhone, '2026-11-26T15:00:00Z');
    await changeRequest(noor, english, { stage: 'closed', assignee: lea, version: 0 }, friday, store);

    const found = async (query: Record<string, string>) =>
      (await listInbox(lea, asked(query), friday, store)).requests.map(({ card }) => card.reference);

    expect(await found({})).toEqual([french]);
    expect(await found({ r: english.toLowerCase().replaceAll('-', ' ') })).toEqual([english]);
    expect(await found({ s: 'all', p: 'moncton' })).toEqual([english]);
    expect(await found({ s: 'all', l: 'fr-CA' })).toEqual([french]);
    expect(await found({ s: 'closed', w: 'me' })).toEqual([english]);
    expect(await found({ s: 'all', w: 'nobody' })).toEqual([french]);
    expect(await found({ s: 'all', sort: 'received', down: '1' })).toEqual([english, french]);
    expect(await found({ r: 'AND-222-222' })).toEqual([]);
  });

  it.each(['Zoé Exemple', 'O’Brien', '(613) 555-0199', '<img src=x>', "'; --"])(
    'finds nothing where somebody looks for %s, which is no reference, and does not write it down',
    async (typed) => {
      const store = await newStore(engine);
      await received(store, byEmail, '2026-11-26T14:00:00Z');

      expect(await listInbox(lea, asked({ r: typed }), friday, store)).toMatchObject({ requests: [], total: 0 });

      expect(await logLines(store)).toEqual([{ who: 'staff-lea', action: 'inbox.list', subject: '', detail: '' }]);
    },
  );

  it.each([{ received_at: 'gestern' }, { promised_at: 'x' }, { received_at: '', promised_at: null }, { stage: 'nw' }, { language: '' }])(
    'names a request whose card is damaged (%o), first of all, and lists the others',
    async (damage) => {
      const store = await newStore(engine);
      const damaged = await received(store, byPhone, '2026-11-26T14:00:00Z');
      const sound = await received(store, byEmail, '2026-11-26T14:00:00Z');
      await store.run((db) =>
        db
          .updateTable('inbox')
          .set(damage as object)
          .where('reference', '=', damaged)
          .execute(),
      );

      const { requests } = await listInbox(lea, asked(), friday, store);
      const rows = requests.map((request) => rowOf(request, 'en', 'staff-lea'));

      expect(rows.map(({ reference, about }) => [reference, about === undefined])).toEqual(
        expect.arrayContaining([
          [damaged, true],
          [sound, false],
        ]),
      );
      const opened = await openRequest(lea, damaged, friday, store);
      if (opened.found !== 'request') throw new Error('It cannot be opened.');
      expect((await requestView(lea, opened, { page: '' }, 'en', friday, store)).frame.name).toBe('Sam Sample');
    },
  );

  it('names a request of which something else is damaged, with what it is about', async () => {
    const store = await newStore(engine);
    const reference = await received(store, byEmail, '2026-11-26T14:00:00Z');
    setDamaged([reference]);
    const { requests } = await listInbox(lea, asked(), friday, store);
    setDamaged([]);

    expect(requests.map((request) => rowOf(request, 'en', 'staff-lea').about)).toEqual(['Sleep; damaged in part']);
  });

  it('takes whoever speaks either language to both languages', async () => {
    const store = await newStore(engine);
    const either = await received(store, { ...byPhone, details: { ...byPhone.details, language: 'either' } }, '2026-11-26T14:00:00Z');

    for (const l of ['en', 'fr-CA']) {
      expect((await listInbox(lea, asked({ l }), friday, store)).requests.map(({ card }) => card.reference)).toEqual([either]);
    }
  });

  it('asks for a second look at a request that came flagged, in its turn among the others', async () => {
    const store = await newStore(engine);
    const flagged = await received(store, byPhone, '2026-11-25T13:15:00Z', ['honeypot']);

    const { requests } = await listInbox(lea, asked({ s: 'flagged' }), friday, store);

    expect(requests.map(({ card, wait }) => [card.reference, card.stage, wait.group])).toEqual([[flagged, 'flagged', 'today']]);
  });

  it('names the one request that is damaged, and shows and opens the others', async () => {
    const store = await newStore(engine);
    const damaged = await received(store, byPhone, '2026-11-25T13:15:00Z');
    const whole = await received(store, byEmail, '2026-11-26T13:15:00Z');
    await store.run((db) => db.updateTable('requests').set({ sealed: 'AAAA' }).where('reference', '=', damaged).execute());

    const { requests } = await listInbox(lea, asked(), friday, store);

    expect(requests.map(({ card, help }) => [card.reference, help])).toEqual([
      [damaged, undefined],
      [whole, ['sleep']],
    ]);
    expect((await openRequest(lea, damaged, friday, store)).found).toBe('damaged');
    expect((await openRequest(lea, whole, friday, store)).found).toBe('request');
    expect(await changeRequest(lea, damaged, { stage: 'closed', assignee: undefined, version: 0 }, friday, store)).toEqual({
      did: 'changed',
    });
  });

  it('gives requests from before promises were kept the promise they had', async () => {
    const store = await newStore(engine);
    const reference = await received(store, byEmail, '2026-11-24T14:48:00Z');
    await store.run((db) => db.updateTable('inbox').set({ promised_at: null }).execute());

    const { requests } = await listInbox(lea, asked(), friday, store);

    expect(requests.map(({ card, wait }) => [card.reference, wait])).toEqual([
      [reference, { group: 'late', days: 1, promised: '2026-11-26T23:00:00.000Z' }],
    ]);
  });
});

describe.each(engines)('a request that staff open on %s', (engine) => {
  it('is written down before it is read, can no longer be changed by its sender, and tells who else has it open', async () => {
    const store = await newStore(engine);
    const reference = await received(store, byPhone, '2026-11-25T13:15:00Z');

    await openRequest(lea, reference, friday, store);
    const opened = await openRequest(noor, reference, soon(2), store);

    expect(opened).toMatchObject({
      found: 'request',
      kept: { request: byPhone },
      others: [{ name: 'Léa Modèle', since: friday.toISOString() }],
    });
    expect(await logLines(store)).toEqual([
      { who: 'staff-lea', action: 'inbox.open', subject: reference, detail: '' },
      { who: 'staff-noor', action: 'inbox.open', subject: reference, detail: '' },
    ]);
    const row = await store.run((db) => db.selectFrom('requests').select('opened_at').executeTakeFirst());
    expect(row?.opened_at).toBe(friday.toISOString());
  });

  it('leads to the next that waits', async () => {
    const store = await newStore(engine);
    const later = await received(store, byEmail, '2026-11-26T14:00:00Z');
    const first = await received(store, byPhone, '2026-11-24T14:00:00Z');

    expect(await openRequest(lea, first, friday, store)).toMatchObject({ next: later });
    expect(await openRequest(lea, later, friday, store)).not.toMatchObject({ next: first });
  });

  it('that nobody has is said to be unknown, and nothing is written down', async () => {
    const store = await newStore(engine);

    expect(await openRequest(lea, 'AND-222-222', friday, store)).toEqual({ found: 'nothing' });
    expect(await logLines(store)).toEqual([]);
  });

  it('goes from new to closed, and its first contact stays the first', async () => {
    const store = await newStore(engine);
    const reference = await received(store, byPhone, '2026-11-25T13:15:00Z');

    await recordCall(lea, reference, 'no-answer', friday, store);
    await recordCall(lea, reference, 'spoke', soon(5), store);
    await changeRequest(lea, reference, { stage: 'booked', assignee: lea, version: 1 }, soon(60), store);
    await addNote(noor, reference, 'Premier rendez-vous lundi.', soon(61), store);
    await changeRequest(lea, reference, { stage: 'closed', assignee: lea, version: 2 }, soon(120), store);

    const opened = await openRequest(lea, reference, soon(121), store);
    if (opened.found !== 'request') throw new Error('not there');
    expect(opened.card).toMatchObject({
      stage: 'closed',
      assignee_name: 'Léa Modèle',
      contacted_at: soon(5).toISOString(),
      contact_days: 2,
    });
    expect(opened.kept.status).toBe('done');
    expect(opened.entries.map(({ who, kind, detail, text }) => [who, kind, detail, text])).toEqual([
      ['Léa Modèle', 'call', 'no-answer', undefined],
      ['Léa Modèle', 'call', 'spoke', undefined],
      ['Léa Modèle', 'stage', 'booked', undefined],
      ['Léa Modèle', 'assigned', 'Léa Modèle', undefined],
      ['Noor Sample', 'note', '', 'Premier rendez-vous lundi.'],
      ['Léa Modèle', 'stage', 'closed', undefined],
      ['Léa Modèle', 'opened', '', undefined],
    ]);
    expect((await logLines(store)).map(({ action, detail }) => [action, detail])).toEqual([
      ['inbox.call', 'no-answer'],
      ['inbox.call', 'spoke'],
      ['inbox.change', 'booked'],
      ['inbox.note', ''],
      ['inbox.change', 'closed'],
      ['inbox.open', ''],
    ]);
  });

  it('keeps notes and drafts sealed: no word of them is in the database', async () => {
    const store = await newStore(engine);
    const reference = await received(store, byPhone, '2026-11-25T13:15:00Z');

    await addNote(lea, reference, 'Rappeler sa voisine.', friday, store);

    const rows = await store.run((db) => db.selectFrom('request_entries').selectAll().execute());
    expect(JSON.stringify(rows)).not.toContain('voisine');
  });
});

describe.each(engines)('two people on one request on %s', (engine) => {
  it('never overwrite each other’s status: the second’s wish is kept aside and shown', async () => {
    const store = await newStore(engine);
    const reference = await received(store, byPhone, '2026-11-25T13:15:00Z');
    await changeRequest(lea, reference, { stage: 'contacted', assignee: lea, version: 0 }, friday, store);

    const second = await changeRequest(noor, reference, { stage: 'booked', assignee: noor, version: 0 }, soon(1), store);

    expect(second.did).toBe('conflict');
    const opened = await openRequest(noor, reference, soon(2), store);
    if (opened.found !== 'request' || second.did !== 'conflict') throw new Error('not there');
    expect(opened.card).toMatchObject({ stage: 'contacted', assignee: 'staff-lea', version: 1 });
    expect(opened.entries.find(({ id }) => id === second.aside)).toMatchObject({
      who: 'Noor Sample',
      kind: 'aside',
      detail: 'stage',
      text: '{"stage":"booked","assignee":{"id":"staff-noor","name":"Noor Sample"}}',
    });
  });

  it('never lose a word of a draft: both are there, and the one that is chosen settles it', async () => {
    const store = await newStore(engine);
    const reference = await received(store, byEmail, '2026-11-25T13:15:00Z');
    await saveReply(lea, reference, { text: 'Jeudi 3 décembre', version: 0 }, friday, store);

    const second = await saveReply(noor, reference, { text: 'Lundi 30 novembre', version: 0 }, soon(1), store);
    if (second.did !== 'conflict') throw new Error('no conflict');
    const texts = async () => {
      const opened = await openRequest(noor, reference, soon(3), store);
      return opened.found === 'request' ? opened.entries.flatMap(({ kind, text }) => (text ? [[kind, text]] : [])) : [];
    };
    expect(await texts()).toEqual([
      ['reply', 'Jeudi 3 décembre'],
      ['aside', 'Lundi 30 novembre'],
    ]);

    expect(await saveReply(noor, reference, { text: 'Lundi ou jeudi', version: 1, settles: second.aside }, soon(2), store)).toEqual({
      did: 'changed',
    });
    expect(await texts()).toEqual([
      ['reply', 'Jeudi 3 décembre'],
      ['reply', 'Lundi ou jeudi'],
    ]);
  });

  it('keep the words of a colleague, and the history: only its writer takes away what was kept aside, and nothing else goes', async () => {
    const store = await newStore(engine);
    const reference = await received(store, byEmail, '2026-11-25T13:15:00Z');
    await addNote(lea, reference, 'À rappeler lundi.', friday, store);
    await saveReply(lea, reference, { text: 'Jeudi 3 décembre', version: 0 }, soon(1), store);
    await saveReply(noor, reference, { text: 'Lundi 30 novembre', version: 0 }, soon(2), store);
    const kept = () => store.run((db) => db.selectFrom('request_entries').select(['id', 'kind']).orderBy('at').execute());
    const all = await kept();
    expect(all.map(({ kind }) => kind)).toEqual(['note', 'reply', 'aside']);
    const [note, , aside] = all.map(({ id }) => id);

    expect(await dropAside(lea, reference, note ?? '', soon(3), store)).toEqual({ did: 'unknown' });
    expect(await dropAside(lea, reference, aside ?? '', soon(3), store)).toEqual({ did: 'unknown' });
    const wanted = { stage: 'contacted' as const, assignee: undefined, version: 1 };
    await changeRequest(noor, reference, { ...wanted, settles: note }, soon(3), store);
    expect((await kept()).map(({ id }) => id)).toEqual(expect.arrayContaining(all.map(({ id }) => id)));
    expect((await logLines(store)).map(({ detail }) => detail)).not.toContain('kept theirs');

    expect(await dropAside(noor, reference, aside ?? '', soon(4), store)).toEqual({ did: 'changed' });
    expect((await kept()).map(({ kind }) => kind)).toEqual(['note', 'reply', 'stage']);
  });

  it('may both write notes and record calls at once: nothing of it is a conflict', async () => {
    const store = await newStore(engine);
    const reference = await received(store, byPhone, '2026-11-25T13:15:00Z');

    const done = await Promise.all([
      addNote(lea, reference, 'Une', friday, store),
      addNote(noor, reference, 'Deux', friday, store),
      recordCall(lea, reference, 'no-answer', friday, store),
    ]);

    expect(done).toEqual([{ did: 'changed' }, { did: 'changed' }, { did: 'changed' }]);
  });
});
