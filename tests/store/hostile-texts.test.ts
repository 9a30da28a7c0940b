import { Fhir } from 'fhir/fhir.js';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '#lib/db/client.ts';
import { composeLetter } from '#lib/intake/letters.ts';
import { deliverDue } from '#lib/mail/deliver.ts';
import type { Letter } from '#lib/mail/message.ts';
import { toHtml, toText } from '#lib/mail/message.ts';
import { smtpTransport } from '#lib/mail/transport.ts';
import { addNote } from '#lib/staff/inbox/change.ts';
import { fetchExport } from '#lib/staff/inbox/exports/fetch.ts';
import { exportRequest, exportSelection } from '#lib/staff/inbox/exports/make.ts';
import { openRequest } from '#lib/staff/inbox/open.ts';
import { requestView } from '#lib/staff/inbox/request-view.ts';
import { invitationLetter } from '#lib/staff/mail-invitations.ts';
import { hostileRequest, hostileTexts } from '#tests/support/hostile-texts.ts';
import { asked, lea } from '#tests/support/inbox.ts';
import { captureLog } from '#tests/support/log.ts';
import type { MailServer } from '#tests/support/mail-server.ts';
import { startMailServer } from '#tests/support/mail-server.ts';
import { keep, newStore, submissionOf } from '#tests/support/store.ts';

captureLog();
const now = new Date('2026-11-27T15:00:00Z');
const from = 'Andante <requests@andante.example>';
const texts = Object.entries(hostileTexts);

let mail: MailServer;
beforeAll(async () => {
  mail = await startMailServer();
});
afterAll(() => mail.stop());

/** A store with a request of which every free field says this. */
async function kept(text: string, contact?: 'phone' | 'email'): Promise<{ store: Store; reference: string }> {
  const store = await newStore('sqlite');
  return { store, reference: (await keep(submissionOf(hostileRequest(text, contact)), now, store)).reference };
}

/** What a file holds that was made and is fetched. */
async function content(store: Store, made: Awaited<ReturnType<typeof exportRequest>>): Promise<string> {
  return ('id' in made && (await fetchExport(lea, made.id, now, store))?.content) || '';
}

/** The cells of a table as a program reads it that separates them by this sign: quotes hold only where a cell begins with one. */
function cellsOf(table: string, separator: string): string[] {
  const cell = new RegExp(`(?:"((?:[^"]|"")*)")?([^${separator}\\r\\n]*)(?:${separator}|\\r\\n|$)`, 'gy');
  return [...table.replace('\ufeff', '').matchAll(cell)].map(([, quoted = '', rest = '']) => quoted.replaceAll('""', '"') + rest);
}

/** Words without what a table does to them: lines become one, and a sign keeps a formula from being one. */
const flat = (words: string) => words.replaceAll("'", '').replace(/\s+/g, ' ').trim();

describe.each(texts)('%s in every free field', (_what, text) => {
  const { name } = hostileRequest(text).details;
  const { note } = hostileRequest(text).wishes;

  it('is a cell of a table, whichever sign separates them there, and no formula', async () => {
    const { store } = await kept(text);
    const table = await content(store, await exportSelection(lea, { ...asked(), as: 'csv', purpose: 'audit', locale: 'en' }, now, store));

    expect(cellsOf(table, ',').map(flat)).toEqual(expect.arrayContaining([flat(name), flat(note)]));
    for (const cell of [',', ';'].flatMap((sign) => cellsOf(table, sign))) expect(cell).not.toMatch(/^["\s]*[=+\-@|]/);
  });

  it('is exactly itself in JSON and in a valid FHIR bundle', async () => {
    const { store, reference } = await kept(text);
    const list = await content(store, await exportSelection(lea, { ...asked(), as: 'json', purpose: 'audit', locale: 'en' }, now, store));
    expect(JSON.parse(list)).toMatchObject([hostileRequest(text)]);

    const bundle = JSON.parse(await content(store, await exportRequest(lea, reference, 'patient-file', 'en', now, store)));
    expect(bundle.entry[0].resource).toMatchObject({ name: [{ text: name }] });
    expect(bundle.entry[1].resource.item).toContainEqual(expect.objectContaining({ linkId: 'note', answer: [{ valueString: note }] }));
    expect(new Fhir().validate(bundle, { errorOnUnexpected: true }).messages).toEqual([]);
  });

  it('is in no mail to staff or to the person, and adds no header and nobody to it', async () => {
    const { store, reference } = await kept(text);
    mail.received.length = 0;

    await deliverDue(store, smtpTransport(mail.url, from), composeLetter, { clock: () => now });

    expect(mail.received.map(({ recipients }) => recipients).sort()).toEqual([
      [`a&bcc=all%40evil.example&body={{7*7}}$&'|=1+1@visitor.example`],
      ['requests@andante.example'],
    ]);
    for (const { subject, text: words, html, headers, attachments } of mail.received) {
      expect(subject).toContain(`(${reference})`);
      for (const part of ['Sam', 'evil', 'alert', '7*7', 'HYPERLINK', 'DROP']) expect(`${subject}${words}${html}`).not.toContain(part);
      expect(headers.map(({ key }) => key)).not.toContain('bcc');
      expect(attachments).toEqual([]);
    }
  });

  it('is what a colleague reads on the page of the request: in its name, its answers, the words to say, notes and the first draft', async () => {
    const { store, reference } = await kept(text, 'phone');
    await addNote(lea, reference, note, now, store);
    const opened = await openRequest(lea, reference, now, store);
    if (!opened || !('kept' in opened)) throw new Error('not opened');
    const view = await requestView(lea, opened, { page: '' }, 'en', now, store);

    expect(view.frame.name).toBe(name);
    expect(view.answers.map(({ words }) => words)).toContain(note);
    expect(view.say?.lines[0]).toContain(`May I speak to ${name}?`);
    expect(view.safe.cares.map(({ words }) => words)).toContainEqual(expect.stringContaining(name));
    expect(view.safe.way?.href).toBe('tel:+16135550199;ext=12');
    expect(view.notes.notes.map(({ words }) => words)).toEqual([note]);
    expect(JSON.stringify(view.history)).not.toContain('Sam');

    const written = await kept(text);
    const toWrite = await openRequest(lea, written.reference, now, written.store);
    if (!toWrite || !('kept' in toWrite)) throw new Error('not opened');
    const { reply, safe } = await requestView(lea, toWrite, { page: '' }, 'en', now, written.store);
    expect(reply?.text).not.toContain('Sam');
    const mailto = new URL(safe.way?.href ?? '');
    expect([decodeURIComponent(mailto.pathname), [...mailto.searchParams.keys()]]).toEqual([
      `a&bcc=all%40evil.example&body={{7*7}}$&'|=1+1@visitor.example`,
      ['subject'],
    ]);
  });

  it('stays words in every part of a letter', () => {
    const parts: Letter['parts'] = [
      { kind: 'text', text },
      { kind: 'fact', label: text, text },
      { kind: 'code', text },
      { kind: 'lines', heading: text, lines: [{ label: text, href: text, words: text }] },
    ];
    const letter: Letter = { locale: 'en', parts };

    const { document } = parseHTML(toHtml(text, [letter]));
    expect([...document.querySelectorAll('body *')].map(({ localName }) => localName)).toEqual([
      'div',
      'p',
      'p',
      'br',
      'strong',
      'p',
      'code',
      'p',
      'ul',
      'li',
      'a',
    ]);
    expect(document.querySelector('title')?.textContent).toBe(text);
    expect(document.querySelector('code')?.textContent).toBe(text);
    expect(document.querySelector('a')?.getAttribute('href')).toBe(text);
    expect(toText([letter])).toContain(text);
  });
});

it('no sign that turns the direction of what stands after it is kept', () => {
  const { details, wishes } = hostileRequest(hostileTexts['another direction']);

  expect([details.name, wishes.note]).toEqual(['Sam fdp.exe gnp. end', 'Sam fdp.exe gnp. end']);
});

it('an address or a subject with line ends makes no header of a mail', async () => {
  mail.received.length = 0;
  const forged = 'lea@clinic.example\r\nBcc: all@evil.example\r\n\r\n<b>Sam</b>';

  const letter = { ...invitationLetter({ email: forged, kind: 'invite' }, 'ABCD'), subject: forged };
  await smtpTransport(mail.url, from)
    .send(letter)
    .catch(() => undefined);

  for (const { headers, recipients, text } of mail.received) {
    expect(headers.map(({ key }) => key)).not.toContain('bcc');
    expect(recipients).not.toContain('all@evil.example');
    expect(text).not.toContain('<b>Sam</b>');
  }
});
