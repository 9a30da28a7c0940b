import { randomInt, randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Kysely } from 'kysely';
import { reclaimSoon } from '../db/reclaim.ts';
import type { CardRow, OutboxRow, RequestRow, Tables } from '../db/tables.ts';
import type { Locale } from '../i18n/locales.ts';
import { openRow, sealRow } from '../security/envelope.ts';
import type { Keyring } from '../security/keys.ts';
import { cardOf } from './card.ts';
import { identityOfRequest } from './person.ts';
import { newReference } from './reference.ts';
import type { IntakeRequest } from './schema.ts';
import { wantsConfirmation } from './schema.ts';
import type { Flag, Outcome, Receipt, Submission } from './submission.ts';
import { flagsOf } from './submission.ts';

type Db = Kysely<Tables>;

/** A request as it is kept, opened. */
export type KeptRequest = Omit<RequestRow, 'nonce' | 'key_id' | 'row_key' | 'sealed' | 'locale' | 'flags'> & {
  locale: Locale;
  flags: readonly Flag[];
  request: IntakeRequest;
};

/**
 * What the store adds to a submission: when and where it was received, until when an answer is promised, by when it is erased, who
 * writes the messages, and whether its sender gets a confirmation.
 */
export type Reception = {
  receivedAt: string;
  zone: string;
  promisedAt: string;
  deleteBy: string;
  mailDomain: string;
  confirms: boolean;
};

/**
 * Keeps a submission, the messages it asks for and a line of audit: all of it or nothing. Sent again for the same person, it gets the
 * receipt of the first time; with other answers it corrects the first, unless staff have read that or the page it comes from is
 * older. A receipt always means that exactly these answers are kept.
 */
export async function keepSubmission(db: Db, keys: Keyring, submission: Submission, reception: Reception): Promise<Outcome> {
  // Once in millions, a new reference is already taken: the row is not inserted, none is found, and another is drawn.
  for (let draw = 0; draw < 5; draw += 1) {
    const outcome = await db.transaction().execute(async (transaction) => {
      const row = newRow(keys, submission, reception);
      const inserted = await transaction
        .insertInto('requests')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .executeTakeFirst();
      if (!inserted) return keepAgain(transaction, keys, submission, reception);
      await transaction
        .insertInto('inbox')
        .values(cardOf(row, submission, reception))
        .execute();
      await transaction.insertInto('outbox').values(messagesFor(row, reception)).execute();
      await audit(transaction, { at: reception.receivedAt, actor: 'visitor', action: 'submit', reference: row.reference });
      return { receipt: receiptOf(row) };
    });
    if (outcome) return outcome;
  }
  throw new Error('No free reference was found in five draws.');
}

/** The receipt of a submission whose very answers are already kept; `undefined` when it is new, or differs from what is kept. */
export async function findReceipt(db: Db, keys: Keyring, { nonce, request }: Submission): Promise<Receipt | undefined> {
  const row = await rowOf(db, identityOfRequest(nonce, request));
  return row && sameAnswers(open(row, keys).request, request) ? receiptOf(row) : undefined;
}

async function keepAgain(db: Db, keys: Keyring, submission: Submission, reception: Reception): Promise<Outcome | undefined> {
  const { nonce, request, shownAt } = submission;
  const row = await rowOf(db, identityOfRequest(nonce, request));
  if (!row) return undefined;
  const before = open(row, keys).request;
  if (sameAnswers(before, request)) return { receipt: receiptOf(row) };
  if ((row.changed_at ?? row.received_at) > shownAt.toISOString()) return { kept: 'other-answers' };
  const location = { location: request.wishes.location, zone: reception.zone, delete_by: reception.deleteBy };
  const { numUpdatedRows } = await db
    .updateTable('requests')
    .set({ ...location, ...sealRow(identityOf(row.id), JSON.stringify(request), keys), changed_at: reception.receivedAt })
    .where('id', '=', row.id)
    .where('opened_at', 'is', null)
    .where('status', '=', 'waiting')
    // Whatever another process wrote meanwhile stays: the row must be as it was read.
    .where('sealed', '=', row.sealed)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return { kept: 'other-answers' };
  const corrected = { location: request.wishes.location, language: request.details.language, promised_at: reception.promisedAt };
  await db.updateTable('inbox').set(corrected).where('request_id', '=', row.id).execute();
  await settleConfirmation(db, row.id, { before, request }, reception);
  await reclaimSoon(db);
  await audit(db, { at: reception.receivedAt, actor: 'visitor', action: 'correct', reference: row.reference });
  return { receipt: receiptOf({ ...row, ...location }) };
}

/**
 * A correction may be the first to ask for a confirmation, take the wish back before the message has left, or name another address:
 * the message is then written there, also when it had gone to the wrong one.
 */
async function settleConfirmation(
  db: Db,
  id: string,
  { before, request }: { before: IntakeRequest; request: IntakeRequest },
  reception: Pick<Reception, 'receivedAt' | 'mailDomain' | 'confirms'>,
): Promise<void> {
  const confirmation = { request_id: id, kind: 'confirmation' as const };
  if (!wantsConfirmation(request)) {
    await db
      .deleteFrom('outbox')
      .where(({ and }) => and({ ...confirmation, status: 'waiting' }))
      .execute();
    return;
  }
  if (!reception.confirms) return;
  const message = newMessage(id, 'confirmation', reception);
  const { id: _id, message_id: _messageId, ...anew } = message; // as a file, it takes the place of the one to the other address
  const written = await db
    .updateTable('outbox')
    .set(emailOf(before) === emailOf(request) ? confirmation : anew)
    .where(({ and }) => and(confirmation))
    .returning('id')
    .execute();
  if (written.length === 0) await db.insertInto('outbox').values(message).execute();
}

function emailOf({ details }: IntakeRequest): string | undefined {
  return details.contact === 'email' ? details.email : undefined;
}

function rowOf(db: Db, identity: string): Promise<RequestRow | undefined> {
  return db.selectFrom('requests').selectAll().where('nonce', '=', identity).executeTakeFirst();
}

/** Both come from one schema, which writes the fields in one order. */
function sameAnswers(one: IntakeRequest, other: IntakeRequest): boolean {
  return isDeepStrictEqual(one, other);
}

function newRow(keys: Keyring, { request, locale, flags, nonce }: Submission, reception: Reception): RequestRow {
  const id = randomUUID();
  return {
    id,
    reference: newReference(),
    nonce: identityOfRequest(nonce, request),
    location: request.wishes.location,
    zone: reception.zone,
    locale,
    status: 'waiting',
    flags: flags.join(' '),
    received_at: reception.receivedAt,
    delete_by: reception.deleteBy,
    done_at: null,
    changed_at: null,
    opened_at: null,
    code: String(randomInt(10_000)).padStart(4, '0'),
    ...sealRow(identityOf(id), JSON.stringify(request), keys),
  };
}

function messagesFor({ id }: RequestRow, reception: Reception): OutboxRow[] {
  const kinds: OutboxRow['kind'][] = reception.confirms ? ['staff-notice', 'confirmation'] : ['staff-notice'];
  return kinds.map((kind) => newMessage(id, kind, reception));
}

function newMessage(
  request: string,
  kind: OutboxRow['kind'],
  { receivedAt, mailDomain }: Pick<Reception, 'receivedAt' | 'mailDomain'>,
): OutboxRow {
  const id = randomUUID();
  return {
    id,
    request_id: request,
    kind,
    message_id: `<${id}@${mailDomain}>`,
    status: 'waiting',
    attempts: 0,
    due_at: receivedAt,
    claimed_by: null,
    last_error: null,
    created_at: receivedAt,
    settled_at: null,
  };
}

function receiptOf(row: RequestRow): Receipt {
  const code = row.code === null ? {} : { code: row.code };
  return { reference: row.reference, ...code, receivedAt: row.received_at, location: row.location, deleteBy: row.delete_by };
}

/** Writes down who did what, and to which request. */
export async function audit(db: Db, line: Omit<Tables['audit'], 'id'>): Promise<void> {
  await db
    .insertInto('audit')
    .values({ id: randomUUID(), ...line })
    .execute();
}

/** The request with this reference or id, opened. */
export async function findRequest(db: Db, keys: Keyring, by: { reference: string } | { id: string }): Promise<KeptRequest | undefined> {
  const [column, value] = 'id' in by ? (['id', by.id] as const) : (['reference', by.reference] as const);
  const row = await db.selectFrom('requests').selectAll().where(column, '=', value).executeTakeFirst();
  return row && open(row, keys);
}

/** The answers of some requests by their ids; those that are damaged are absent. */
export async function readAnswersOf(db: Db, keys: Keyring, ids: readonly string[]): Promise<Map<string, IntakeRequest>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('requests').select(['id', 'key_id', 'row_key', 'sealed']).where('id', 'in', ids).execute();
  const answers = new Map<string, IntakeRequest>();
  for (const { id, ...envelope } of rows) {
    try {
      answers.set(id, JSON.parse(openRow(identityOf(id), envelope, keys)) as IntakeRequest);
    } catch {
      // Named by whoever asked: the others are read.
    }
  }
  return answers;
}

/** A request with the day since when nobody may reach its person, if there is one. */
export type ListedRequest = KeptRequest & Pick<CardRow, 'withdrawn_at'>;

/** Every request, opened, in the order in which they came, and the references of those that are damaged and cannot be; or of one request only. */
export async function listRequests(db: Db, keys: Keyring, reference?: string): Promise<{ requests: ListedRequest[]; damaged: string[] }> {
  const rows = await db
    .selectFrom('requests')
    .leftJoin('inbox', 'inbox.request_id', 'requests.id')
    .selectAll('requests')
    .select('inbox.withdrawn_at')
    .orderBy('requests.received_at')
    .$if(reference !== undefined, (query) => query.where('requests.reference', '=', reference ?? ''))
    .execute();
  const requests: ListedRequest[] = [];
  const damaged: string[] = [];
  for (const { withdrawn_at, ...row } of rows) {
    try {
      requests.push({ ...open(row, keys), withdrawn_at });
    } catch {
      damaged.push(row.reference);
    }
  }
  return { requests, damaged };
}

function open({ nonce: _nonce, key_id, row_key, sealed, locale, flags, ...row }: RequestRow, keys: Keyring): KeptRequest {
  return {
    ...row,
    locale: locale as Locale, // written by this module only
    flags: flagsOf(flags),
    request: JSON.parse(openRow(identityOf(row.id), { key_id, row_key, sealed }, keys)) as IntakeRequest,
  };
}

/**
 * Seals other answers into a request, in the place of those it holds, as its sender asks of staff; a confirmation goes to another
 * address, where one is still sent at all (`confirms`).
 */
export async function replaceAnswers(
  db: Db,
  keys: Keyring,
  { id, request: before }: Pick<KeptRequest, 'id' | 'request'>,
  request: IntakeRequest,
  reception: Pick<Reception, 'receivedAt' | 'mailDomain' | 'confirms'>,
): Promise<void> {
  await db
    .updateTable('requests')
    .set(sealRow(identityOf(id), JSON.stringify(request), keys))
    .where('id', '=', id)
    .execute();
  await db.updateTable('inbox').set({ language: request.details.language }).where('request_id', '=', id).execute();
  if (emailOf(before) !== emailOf(request)) await settleConfirmation(db, id, { before, request }, reception);
  await reclaimSoon(db);
}

function identityOf(id: string): string {
  return `requests/${id}`;
}
