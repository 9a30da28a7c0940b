import { createHash, randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { OutboxRow, RequestRow, Tables } from '../db/tables.ts';
import type { Locale } from '../i18n/locales.ts';
import { openRow, sealRow } from '../security/envelope.ts';
import type { Keyring } from '../security/keys.ts';
import { newReference } from './reference.ts';
import type { IntakeRequest } from './schema.ts';
import type { Flag, Receipt, Submission } from './submission.ts';

type Db = Kysely<Tables>;

/** A request as it is kept, opened. */
export type KeptRequest = Omit<RequestRow, 'nonce' | 'key_id' | 'row_key' | 'sealed' | 'locale' | 'flags'> & {
  locale: Locale;
  flags: readonly Flag[];
  request: IntakeRequest;
};

/** What can be said of a request without opening it. */
export type RequestSummary = Pick<RequestRow, 'reference' | 'location' | 'zone' | 'status' | 'received_at' | 'delete_by'> & {
  flags: readonly Flag[];
  /** Messages about it, in the order in which they were written. */
  messages: Pick<OutboxRow, 'kind' | 'status' | 'attempts' | 'last_error'>[];
};

/** What the store adds to a submission: when and where it was received, by when it is erased, and who writes the messages. */
export type Reception = { receivedAt: string; zone: string; deleteBy: string; mailDomain: string };

/**
 * Keeps a submission, the messages it asks for and a line of audit: all of it or nothing. A nonce that is already there gives the
 * receipt of the first time.
 */
export async function keepSubmission(db: Db, keys: Keyring, submission: Submission, reception: Reception): Promise<Receipt> {
  const nonce = createHash('sha256').update(submission.nonce).digest('hex');
  // Once in millions, a new reference is already taken: the row is not inserted, the nonce is not found, and another is drawn.
  for (let draw = 0; draw < 5; draw += 1) {
    const receipt = await db.transaction().execute(async (transaction) => {
      const row = newRow(keys, submission, reception, nonce);
      const inserted = await transaction
        .insertInto('requests')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .executeTakeFirst();
      if (!inserted) return findReceipt(transaction, nonce);
      await transaction
        .insertInto('outbox')
        .values(messagesFor(row, submission, reception))
        .execute();
      await audit(transaction, { at: reception.receivedAt, actor: 'visitor', action: 'submit', reference: row.reference });
      return receiptOf(row);
    });
    if (receipt) return receipt;
  }
  throw new Error('No free reference was found in five draws.');
}

function newRow(keys: Keyring, { request, locale, flags }: Submission, reception: Reception, nonce: string): RequestRow {
  const id = randomUUID();
  return {
    id,
    reference: newReference(),
    nonce,
    location: request.wishes.location,
    zone: reception.zone,
    locale,
    status: 'waiting',
    flags: flags.join(' '),
    received_at: reception.receivedAt,
    delete_by: reception.deleteBy,
    done_at: null,
    ...sealRow(identityOf(id), JSON.stringify(request), keys),
  };
}

function messagesFor(row: RequestRow, { request }: Submission, { receivedAt, mailDomain }: Reception): OutboxRow[] {
  const confirmed = request.consent.confirm === 'yes' && request.details.contact === 'email';
  const kinds: OutboxRow['kind'][] = confirmed ? ['staff-notice', 'confirmation'] : ['staff-notice'];
  return kinds.map((kind) => {
    const id = randomUUID();
    return {
      id,
      request_id: row.id,
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
  });
}

async function findReceipt(db: Db, nonce: string): Promise<Receipt | undefined> {
  const row = await db.selectFrom('requests').selectAll().where('nonce', '=', nonce).executeTakeFirst();
  return row && receiptOf(row);
}

function receiptOf(row: RequestRow): Receipt {
  return { reference: row.reference, receivedAt: row.received_at, location: row.location, deleteBy: row.delete_by };
}

/** Writes down who did what, and to which request. */
export async function audit(db: Db, line: Omit<Tables['audit'], 'id'>): Promise<void> {
  await db
    .insertInto('audit')
    .values({ id: randomUUID(), ...line })
    .execute();
}

/** What can be said of every request without opening it, the longest waiting first. */
export async function listSummaries(db: Db): Promise<RequestSummary[]> {
  const rows = await db.selectFrom('requests').selectAll().orderBy('status', 'desc').orderBy('received_at').execute();
  const messages = await db.selectFrom('outbox').selectAll().orderBy('created_at').orderBy('kind', 'desc').execute();
  return rows.map(({ id, reference, location, zone, status, flags, received_at, delete_by }) => ({
    reference,
    location,
    zone,
    status,
    flags: flagsOf(flags),
    received_at,
    delete_by,
    messages: messages.filter(({ request_id }) => request_id === id),
  }));
}

/** The request with this reference or id, opened. */
export async function findRequest(db: Db, keys: Keyring, by: { reference: string } | { id: string }): Promise<KeptRequest | undefined> {
  const [column, value] = 'id' in by ? (['id', by.id] as const) : (['reference', by.reference] as const);
  const row = await db.selectFrom('requests').selectAll().where(column, '=', value).executeTakeFirst();
  return row && open(row, keys);
}

/** Every request, opened, in the order in which they came, and the references of those that are damaged and cannot be; or of one request only. */
export async function listRequests(db: Db, keys: Keyring, reference?: string): Promise<{ requests: KeptRequest[]; damaged: string[] }> {
  const rows = await db
    .selectFrom('requests')
    .selectAll()
    .orderBy('received_at')
    .$if(reference !== undefined, (query) => query.where('reference', '=', reference ?? ''))
    .execute();
  const requests: KeptRequest[] = [];
  const damaged: string[] = [];
  for (const row of rows) {
    try {
      requests.push(open(row, keys));
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

function flagsOf(column: string): Flag[] {
  return column.split(' ').filter(Boolean) as Flag[];
}

/** Marks a request as answered; `false` when there is none with this reference. */
export async function markDone(db: Db, reference: string, at: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('requests')
    .set({ status: 'done', done_at: at })
    .where('reference', '=', reference)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** The time zones in which requests are counted. */
export async function listZones(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('requests').select('zone').distinct().execute();
  return rows.map(({ zone }) => zone);
}

/** Requests of a zone whose last day has come there, or one request. */
export type Erasable = { zone: string; today: string } | { reference: string };

/** Erases requests with their keys and messages, and writes down who did it; tells which. */
export async function eraseRequests(
  db: Db,
  which: Erasable,
  by: { at: string; actor: string; action: string },
): Promise<{ references: string[]; messageIds: string[] }> {
  return db.transaction().execute(async (transaction) => {
    const ids = transaction.selectFrom('requests').select('id');
    const due =
      'reference' in which
        ? ids.where('reference', '=', which.reference)
        : ids.where('zone', '=', which.zone).where('delete_by', '<=', which.today);
    const messages = await transaction.deleteFrom('outbox').where('request_id', 'in', due).returning('message_id').execute();
    const erased = await transaction.deleteFrom('requests').where('id', 'in', due).returning('reference').execute();
    for (const { reference } of erased) await audit(transaction, { ...by, reference });
    return { references: erased.map(({ reference }) => reference), messageIds: messages.map(({ message_id }) => message_id) };
  });
}

function identityOf(id: string): string {
  return `requests/${id}`;
}
