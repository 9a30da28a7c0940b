import { describe, expect, it } from 'vitest';
import type { Message } from '#lib/mail/message.ts';
import { NotSent } from '#lib/mail/transport.ts';
import { verifyAudit } from '#lib/staff/audit.ts';
import { acceptInvitation } from '#lib/staff/enrol.ts';
import { findStaff } from '#lib/staff/find-staff.ts';
import { mailInvitations } from '#lib/staff/mail-invitations.ts';
import { changeRole, invitePerson, readPeople, removePerson, resetPerson, withdrawInvitation } from '#lib/staff/people.ts';
import { tryPassword } from '#lib/staff/sign-in.ts';
import { captureLog } from '#tests/support/log.ts';
import { hire, newBrowser, password } from '#tests/support/staff.ts';
import { engines, keys, newStore } from '#tests/support/store.ts';

const now = new Date();
const later = (hours: number) => new Date(now.getTime() + hours * 60 * 60_000);
const tried = (at = now) => ({ headers: newBrowser().headers, address: '198.51.100.7', now: at });

/** A mail server that refuses the first messages. */
function mailServer(refused = 0) {
  const sent: Message[] = [];
  let left = refused;
  const send = async (message: Message) => {
    left -= 1;
    if (left >= 0) throw new NotSent(false, 'ESOCKET', undefined);
    sent.push(message);
  };
  return { sent, transport: { kind: 'smtp' as const, send, close: () => undefined } };
}

const logged = captureLog();

const codeIn = (message: Message | undefined): string => /#([A-Z0-9-]+)/.exec(message?.text ?? '')?.[1] ?? '';

describe.each(engines)('the people of the staff area, on %s', (engine) => {
  it('are invited by one message with a code that the store does not hold', async () => {
    const store = await newStore(engine);
    const { sent, transport } = mailServer();
    await invitePerson(' Sam@Clinic.example ', 'editor', 'mail', { store, who: 'ada', now });

    await mailInvitations(store, transport, { clock: () => now });
    await mailInvitations(store, transport, { clock: () => later(1) });

    expect(sent.map(({ to, subject }) => [to, subject])).toEqual([
      ['sam@clinic.example', 'Votre invitation à l’espace du personnel d’Andante / Your invitation to Andante’s staff area'],
    ]);
    expect(logged).toEqual([{ time: expect.any(String), level: 'info', event: 'invitation-sent' }]);
    const rows = await store.run((db) => db.selectFrom('staff_invitations').selectAll().execute());
    expect(JSON.stringify(rows)).not.toContain(codeIn(sent[0]));
    expect(await acceptInvitation({ code: codeIn(sent[0]), name: 'Sam', password }, { ...tried(), store })).toMatchObject({ to: 'enrol' });
  });

  it('get their message when the mail server is back, and the code of the last one', async () => {
    const store = await newStore(engine);
    const { sent, transport } = mailServer(1);
    await invitePerson('sam@clinic.example', 'editor', 'mail', { store, who: 'ada', now });

    await mailInvitations(store, transport, { clock: () => now });
    expect(sent).toEqual([]);
    await mailInvitations(store, transport, { clock: () => later(2) });

    expect(await acceptInvitation({ code: codeIn(sent[0]), name: 'Sam', password }, { ...tried(later(2)), store })).toMatchObject({
      to: 'enrol',
    });
  });

  it('have three days, and one use', async () => {
    const store = await newStore(engine);
    const invited = await invitePerson('sam@clinic.example', 'editor', 'print', { store, who: 'ada', now });
    const code = 'code' in invited ? (invited.code ?? '') : '';
    const accept = (at: Date) => acceptInvitation({ code, name: 'Sam', password }, { ...tried(at), store });

    expect(await accept(later(73))).toEqual({ problem: 'wrong' });
    expect(await acceptInvitation({ code, name: 'Sam', password: 'too short' }, { ...tried(), store })).toEqual({ problem: 'short' });
    expect(await Promise.all([accept(now), accept(now)])).toEqual(
      expect.arrayContaining([{ problem: 'wrong' }, expect.objectContaining({ to: 'enrol' })]),
    );
    expect(await accept(now)).toEqual({ problem: 'wrong' });
  });

  it('lose a forgotten sign-in at once, and set up a new one only from a message', async () => {
    const store = await newStore(engine);
    const { browser, id } = await hire(store, 'nadia@clinic.example', 'intake');
    const { sent, transport } = mailServer();

    await resetPerson({ id }, 'mail', { store, who: 'ada', now });
    await mailInvitations(store, transport, { clock: () => now });

    expect(await findStaff(browser.headers, [], now, store)).toEqual({ refusal: 'expired' });
    expect(await tryPassword('nadia@clinic.example', password, { ...tried(), store })).toEqual({ problem: 'wrong' });
    expect(sent[0]?.subject).toContain('Your access to Andante’s staff area was reset');
    expect(await acceptInvitation({ code: codeIn(sent[0]), name: 'Nadia', password }, { ...tried(), store })).toMatchObject({
      to: 'enrol',
    });
    const people = await store.run((db) => db.selectFrom('staff_users').select(['id', 'name']).execute());
    expect(people).toEqual([{ id, name: 'Nadia' }]);
  });

  it('have another role, or none, from their next click on; every change is in the log', async () => {
    const store = await newStore(engine);
    const { browser, id } = await hire(store, 'nadia@clinic.example', 'intake');

    await changeRole(id, 'editor', { store, who: 'ada', now });
    expect(await findStaff(browser.headers, ['intake'], now, store)).toEqual({ refusal: 'role' });
    await removePerson(id, { store, who: 'ada', now });
    expect(await findStaff(browser.headers, [], now, store)).toEqual({ refusal: 'expired' });

    const lines = await store.run((db) =>
      db.selectFrom('staff_audit').select(['who', 'action', 'subject', 'detail']).orderBy('seq').execute(),
    );
    expect(lines.map(({ action, detail }) => `${action} ${detail}`.trim())).toEqual([
      'invite intake',
      'enrol invite',
      'sign-in app',
      'role editor',
      'remove',
    ]);
    expect(lines.at(-1)).toMatchObject({ who: 'ada', subject: id });
    expect(await store.run((db) => verifyAudit(db, keys))).toMatchObject({ intact: true, lines: 5 });
  });

  it('do not come back by an older invitation once their access is taken away, and are sent none', async () => {
    const store = await newStore(engine);
    const { id } = await hire(store, 'nadia@clinic.example', 'intake');
    const { sent, transport } = mailServer();
    const deed = { store, who: 'ada', now };
    const reset = await resetPerson({ id }, 'print', deed);
    await removePerson(id, deed);

    const code = 'code' in reset ? (reset.code ?? '') : '';
    expect(await acceptInvitation({ code, name: 'Nadia', password }, { ...tried(), store })).toEqual({ problem: 'wrong' });

    await invitePerson('nadia@clinic.example', 'intake', 'mail', deed);
    await removePerson(id, deed);
    await mailInvitations(store, transport, { clock: () => now });
    expect(sent).toEqual([]);
    expect(await readPeople(now, store)).toMatchObject({ people: [{ id, leftAt: now.toISOString() }], invitations: [] });
  });

  it('come back with the role they have now, not the one of an invitation that is older than it', async () => {
    const store = await newStore(engine);
    const { id } = await hire(store, 'nadia@clinic.example', 'admin');
    const reset = await resetPerson({ id }, 'print', { store, who: 'ada', now });
    await changeRole(id, 'editor', { store, who: 'ada', now });

    const code = 'code' in reset ? (reset.code ?? '') : '';
    expect(await acceptInvitation({ code, name: 'Nadia', password }, { ...tried(), store })).toMatchObject({ to: 'enrol' });
    expect((await readPeople(now, store)).people).toMatchObject([{ id, role: 'editor', leftAt: null }]);
  });

  it('are not let in by an invitation that was taken back, which the log says', async () => {
    const store = await newStore(engine);
    const deed = { store, who: 'ada', now };
    const invited = await invitePerson('sam@clinic.exemple', 'editor', 'print', deed);
    const id = (await readPeople(now, store)).invitations[0]?.id ?? '';

    expect(await withdrawInvitation(id, deed)).toBe('withdrawn');

    const code = 'code' in invited ? (invited.code ?? '') : '';
    expect(await acceptInvitation({ code, name: 'Sam', password }, { ...tried(), store })).toEqual({ problem: 'wrong' });
    expect((await readPeople(now, store)).invitations).toEqual([]);
    expect(await withdrawInvitation(id, deed)).toBe('unknown');
    const lines = await store.run((db) => db.selectFrom('staff_audit').select(['who', 'action', 'detail']).orderBy('seq').execute());
    expect(lines).toEqual([
      { who: 'ada', action: 'invite', detail: 'editor' },
      { who: 'ada', action: 'invite-withdrawn', detail: 'editor' },
    ]);
  });

  it('are not invited twice, and nobody unknown is reset', async () => {
    const store = await newStore(engine);
    await hire(store, 'nadia@clinic.example', 'intake');

    expect(await invitePerson('Nadia@clinic.example', 'admin', 'print', { store, who: 'ada', now })).toEqual({ problem: 'known' });
    expect(await resetPerson({ email: 'nobody@clinic.example' }, 'print', { store, who: 'ada', now })).toEqual({ problem: 'unknown' });
  });
});
