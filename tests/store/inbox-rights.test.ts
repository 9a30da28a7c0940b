import { describe, expect, it } from 'vitest';
import { composeLetter } from '#lib/intake/letters.ts';
import { findRequest } from '#lib/intake/store.ts';
import { deliverDue } from '#lib/mail/deliver.ts';
import type { Message } from '#lib/mail/message.ts';
import { retryMessages } from '#lib/mail/store.ts';
import { rightsActs } from '#lib/staff/inbox/answer-rights.ts';
import { addNote, changeRequest } from '#lib/staff/inbox/change.ts';
import { fetchExport } from '#lib/staff/inbox/exports/fetch.ts';
import { exportRequest, exportSelection } from '#lib/staff/inbox/exports/make.ts';
import { historyOf } from '#lib/staff/inbox/history.ts';
import { openRequest } from '#lib/staff/inbox/open.ts';
import { correctRequest, stopContact, withdrawRequest } from '#lib/staff/inbox/rights.ts';
import type { Staff } from '#lib/staff/roles.ts';
import { asked, lea, logLines, noor, received, whileChanged } from '#tests/support/inbox.ts';
import { captureLog } from '#tests/support/log.ts';
import { byEmail, byPhone, engines, keys, newStore } from '#tests/support/store.ts';

captureLog();
const friday = new Date('2026-11-27T15:00:00Z');
const soon = (minutes: number) => new Date(friday.getTime() + minutes * 60_000);

describe.each(engines)('a person’s wish on %s', (engine) => {
  it.each(['sent', 'failed', 'waiting'] as const)(
    'to correct an e-mail address has the confirmation written to the new one, where the first was %s',
    async (first) => {
      const store = await newStore(engine);
      const reference = await received(store, byEmail, '2026-11-26T14:00:00Z');
      const confirmation = { status: first, due_at: '2027-01-01T00:00:00.000Z' };
      await store.run((db) => db.updateTable('outbox').set(confirmation).execute());
      const email = { question: 'email' as const, values: ['zoe.exemple@visitor.example'], proof: 'called-back' as const };

      await correctRequest(lea, reference, { ...email, version: 0 }, friday, store);
      await correctRequest(lea, reference, { question: 'name', values: ['Zoé'], proof: 'code', version: 1 }, soon(1), store);

      const written: Message[] = [];
      const transport = { kind: 'smtp' as const, send: async (message: Message) => void written.push(message), close: () => undefined };
      await deliverDue(store, transport, composeLetter, { clock: () => soon(2) });
      expect(written.map(({ to }) => to)).toEqual(['zoe.exemple@visitor.example']);
      const kinds = await store.run((db) => db.selectFrom('outbox').select('kind').orderBy('kind').execute());
      expect(kinds).toEqual([{ kind: 'confirmation' }, { kind: 'staff-notice' }]);
    },
  );

  it('to correct an answer is done; the log says which answer, and neither the old nor the new one', async () => {
    const store = await newStore(engine);
    const reference = await received(store, byPhone, '2026-11-25T13:15:00Z');

    const done = await correctRequest(
      lea,
      reference,
      { question: 'phone', values: ['613 555 0188'], proof: 'called-back', version: 0 },
      friday,
      store,
    );

    expect(done).toEqual({ did: 'changed' });
    const kept = await store.run((db) => findRequest(db, keys, { reference }));
    expect(kept?.request).toEqual({ ...byPhone, details: { ...byPhone.details, phone: '+16135550188' } });
    const lines = await logLines(store);
    expect(lines).toEqual([{ who: 'staff-lea', action: 'inbox.correct', subject: reference, detail: 'phone, called-back' }]);
  });

  it('to be answered in another language moves the request in the list as well', async () => {
    const store = await newStore(engine);
    const reference = await received(store, byPhone, '2026-11-25T13:15:00Z');

    await correctRequest(lea, reference, { question: 'language', values: ['fr-CA'], proof: 'code', version: 0 }, friday, store);

    expect(await openRequest(lea, reference, friday, store)).toMatchObject({
      card: { language: 'fr-CA' },
      kept: { request: { details: { language: 'fr-CA' } } },
    });
  });

  it('that cannot be an answer is refused with its reason, and nothing changes', async () => {
    const store = await newStore(engine);
    const reference = await received(store, byPhone, '2026-11-25T13:15:00Z');

    expect(
      await correctRequest(lea, reference, { question: 'phone', values: ['nobody'], proof: 'code', version: 0 }, friday, store),
    ).toEqual({
      did: 'refused',
      issue: 'not-a-phone',
    });
    expect((await store.run((db) => findRequest(db, keys, { reference })))?.request).toEqual(byPhone);
  });

  it('that a colleague overtook is kept aside, not written over theirs', async () => {
    const store = await newStore(engine);
    const reference = await received(store, byPhone, '2026-11-25T13:15:00Z');
    await changeRequest(lea, reference, { stage: 'contacted', assignee: undefined, version: 0 }, friday, store);

    const second = await correctRequest(noor, reference, { question: 'name', values: ['Alex'], proof: 'code', version: 0 }, soon(1), store);

    expect(second.did).toBe('conflict');
    expect((await store.run((db) => findRequest(db, keys, { reference })))?.request.details.name).toBe('Sam Sample');
  });

  it('not to be contacted, but to have the answers kept, closes the request, and only when the right reference is typed', async () => {
    const store = await newStore(engine);
    const reference = await received(store, byPhone, '2026-11-25T13:15:00Z');

    expect(await stopContact(lea, reference, 'AND-222-222', friday, store)).toEqual({ did: 'unsure' });
    expect(await stopContact(lea, reference, reference.toLowerCase().replaceAll('-', ''), friday, store)).toEqual({ did: 'changed' });

    expect(await openRequest(lea, reference, friday, store)).toMatchObject({
      card: { stage: 'closed', withdrawn_at: friday.toISOString() },
    });
  });

  it.each(['waiting', 'failed'] as const)(
    'not to be contacted is kept by the mail as well: a confirmation that is %s does not leave later, nor one to another address',
    async (status) => {
      const store = await newStore(engine);
      const reference = await received(store, byEmail, '2026-11-26T14:00:00Z');
      await store.run((db) =>
        db
          .updateTable('outbox')
          .set({ status, due_at: soon(1).toISOString() })
          .execute(),
      );

      await stopContact(lea, reference, reference, friday, store);
      const version = 1;
      const email = { question: 'email' as const, values: ['zoe.exemple@visitor.example'], proof: 'called-back' as const, version };
      expect(await correctRequest(lea, reference, email, soon(2), store)).toEqual({ did: 'changed' });
      await store.run((db) => retryMessages(db, soon(3).toISOString()));

      const written: Message[] = [];
      const transport = { kind: 'smtp' as const, send: async (message: Message) => void written.push(message), close: () => undefined };
      await deliverDue(store, transport, composeLetter, { clock: () => soon(4) });
      expect(written.map(({ to }) => to).filter((to) => to.endsWith('@visitor.example'))).toEqual([]);
    },
  );

  it('not to be contacted is kept by the mail also where the wish is older than that rule', async () => {
    const store = await newStore(engine);
    const reference = await received(store, byEmail, '2026-11-26T14:00:00Z');
    await store.run((db) => db.updateTable('inbox').set({ withdrawn_at: '2026-11-26T15:00:00.000Z' }).execute());

    const written: Message[] = [];
    const transport = { kind: 'smtp' as const, send: async (message: Message) => void written.push(message), close: () => undefined };
    await deliverDue(store, transport, composeLetter, { clock: () => friday });

    expect(written.map(({ subject }) => subject)).toEqual([expect.stringContaining(reference)]);
    expect(written.map(({ to }) => to)).not.toContain('zoe@visitor.example');
    expect(await store.run((db) => db.selectFrom('outbox').select(['kind', 'status']).execute())).toEqual([
      { kind: 'staff-notice', status: 'sent' },
    ]);
  });

  it('not to be contacted is kept also while a colleague changes the request', async () => {
    const store = await newStore(engine);
    const reference = await received(store, byPhone, '2026-11-25T13:15:00Z');

    const done = await whileChanged(store, reference, () => stopContact(lea, reference, reference, friday, store));

    expect(done).toEqual({ did: 'changed' });
    expect(await openRequest(lea, reference, friday, store)).toMatchObject({
      card: { stage: 'closed', withdrawn_at: friday.toISOString(), assignee: noor.id },
    });
  });

  it('to withdraw erases answers, notes, messages and files at once; the log keeps that it was, of which request, when and by whom', async () => {
    const store = await newStore(engine);
    const reference = await received(store, byEmail, '2026-11-25T13:15:00Z');
    await addNote(lea, reference, 'À rappeler.', friday, store);
    await exportRequest(noor, reference, 'continuity', 'en', friday, store);

    expect(await withdrawRequest(lea, reference, 'AND-222-222', friday, store)).toBe('unsure');
    expect(await withdrawRequest(lea, reference, reference, friday, store)).toBe('erased');

    for (const table of ['requests', 'inbox', 'request_entries', 'outbox', 'exports'] as const) {
      expect(await store.run((db) => db.selectFrom(table).selectAll().execute())).toEqual([]);
    }
    expect((await logLines(store)).at(-1)).toEqual({ who: 'staff-lea', action: 'inbox.withdraw', subject: reference, detail: '' });
    expect(await withdrawRequest(lea, reference, reference, friday, store)).toBe('unknown');
    expect((await logLines(store)).filter(({ action }) => action === 'inbox.withdraw')).toHaveLength(1);
  });
});

describe('the form of a person’s wish', () => {
  it('erases nothing where it was drawn while “withdraw” still kept the request until its last day', async () => {
    const field = (name: string) => (name === 'wish' ? 'withdraw' : 'AND-222-222');
    const staff: Staff = { ...lea, email: 'lea@clinic.example', role: 'intake' };
    const posted = { headers: new Headers(), locale: 'en', address: '', now: friday, field, secret: field, form: new FormData() } as const;

    expect(await rightsActs.withdraw(staff, 'AND-222-222', posted)).toEqual({
      to: 'inbox/AND-222-222/rights',
      flash: { problem: 'unreadable' },
    });
  });
});

describe.each(engines)('an export on %s', (engine) => {
  it('of a selection is a table of its requests, handed out once, to whoever made it, within ten minutes', async () => {
    const store = await newStore(engine);
    const reference = await received(
      store,
      { ...byPhone, wishes: { ...byPhone.wishes, note: '=HYPERLINK("http://x","y")' } },
      '2026-11-25T13:15:00Z',
    );
    const selection = { ...asked(), as: 'csv' as const, purpose: 'continuity' as const, locale: 'en' as const };

    const made = await exportSelection(lea, selection, friday, store);
    if (made.did !== 'made') throw new Error('not made');

    expect(await fetchExport(noor, made.id, soon(1), store)).toBeUndefined();
    const file = await fetchExport(lea, made.id, soon(1), store);
    expect(file?.name).toBe('andante-requests.csv');
    const [head, row] = file?.content.split('\r\n') ?? [];
    expect(head).toContain('"Voice message"');
    expect(row).toContain(`"${reference}"`);
    expect(row).toContain('"DO NOT LEAVE ONE","DO NOT NAME THE CLINIC","Sam Sample","613-555-0199"');
    expect(row).toContain(`"'=HYPERLINK(""http://x"",""y"")"`);
    expect(await fetchExport(lea, made.id, soon(2), store)).toBeUndefined();

    const late = await exportSelection(lea, selection, friday, store);
    if (late.did !== 'made') throw new Error('not made');
    expect(await fetchExport(lea, late.id, soon(10), store)).toBeUndefined();
    expect((await logLines(store)).map(({ action, detail }) => [action, detail])).toEqual([
      ['inbox.export', 'csv, continuity'],
      ['inbox.download', 'andante-requests.csv'],
      ['inbox.export', 'csv, continuity'],
    ]);
  });

  it.each(['csv', 'json', 'fhir'] as const)('as %s stands in the history of each request in it, and of no other', async (as) => {
    const store = await newStore(engine);
    const reference = await received(store, byPhone, '2026-11-25T13:15:00Z');
    const damaged = await received(store, byPhone, '2026-11-25T13:15:00Z');
    await store.run((db) => db.updateTable('requests').set({ sealed: 'AAAA' }).where('reference', '=', damaged).execute());

    if (as === 'fhir') await exportRequest(lea, reference, 'continuity', 'en', friday, store);
    else await exportSelection(lea, { ...asked(), as, purpose: 'continuity', locale: 'en' }, friday, store);

    const opened = await openRequest(lea, reference, friday, store);
    const lines = opened.found === 'request' ? historyOf(opened, 'en') : [];
    expect(lines.filter(({ words }) => words === 'Exported.').map(({ who }) => who)).toEqual(['Léa Modèle']);
    const exported = store.run((db) => db.selectFrom('request_entries').select('kind').where('kind', '=', 'exported').execute());
    expect(await exported).toHaveLength(1);
  });

  it('lies sealed in the database', async () => {
    const store = await newStore(engine);
    const reference = await received(store, byPhone, '2026-11-25T13:15:00Z');

    await exportRequest(lea, reference, 'patient-file', 'en', friday, store);

    expect(JSON.stringify(await store.run((db) => db.selectFrom('exports').selectAll().execute()))).not.toContain('Sam Sample');
  });

  it('as JSON holds every answer exactly, names what is damaged, and leaves nothing else out', async () => {
    const store = await newStore(engine);
    const damaged = await received(store, byPhone, '2026-11-25T13:15:00Z');
    const whole = await received(store, byEmail, '2026-11-26T13:15:00Z');
    await store.run((db) => db.updateTable('requests').set({ sealed: 'AAAA' }).where('reference', '=', damaged).execute());

    const made = await exportSelection(lea, { ...asked(), as: 'json', purpose: 'audit', locale: 'en' }, friday, store);
    if (made.did !== 'made') throw new Error('not made');

    expect(made.damaged).toEqual([damaged]);
    const file = await fetchExport(lea, made.id, friday, store);
    expect(JSON.parse(file?.content ?? '')).toEqual([
      { reference: whole, received_at: '2026-11-26T13:15:00.000Z', stage: 'new', location: 'montreal', withdrawn_at: null, ...byEmail },
    ]);
  });
});
