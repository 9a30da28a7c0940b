import { randomInt, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { loadLibrary } from '#lib/content/load.ts';
import type { Store } from '#lib/db/client.ts';
import { createStore } from '#lib/db/client.ts';
import type { CardRow, OutboxRow, RequestRow } from '#lib/db/tables.ts';
import { checkHealth } from '#lib/health.ts';
import { businessDaysUntil, promisedAt } from '#lib/intake/promise.ts';
import { newReference } from '#lib/intake/reference.ts';
import type { IntakeRequest } from '#lib/intake/schema.ts';
import { sealRow } from '#lib/security/envelope.ts';
import { parseKeys } from '#lib/security/keys.ts';
import { listInbox } from '#lib/staff/inbox/list.ts';
import { openRequest } from '#lib/staff/inbox/open.ts';
import { readInboxQuery } from '#lib/staff/inbox/query.ts';
import { laneOf, stages } from '#lib/staff/inbox/stages.ts';
import { newDatabase, startPostgres } from '#tests/support/postgres.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

/**
 * What the inbox costs with many requests: the list, the list narrowed and sorted, a request opened, on both engines, in milliseconds
 * of this process and by the clock. `npm run bench:inbox [how many]`.
 */
const many = Number(process.argv[2] ?? 50_000);
const rounds = 60;
const day = 24 * 60 * 60_000;
const now = new Date('2026-11-27T15:00:00Z');
const keys = parseKeys(Buffer.alloc(32, 1).toString('base64'), 'the bench');
const places = loadLibrary().locations;
const staff = { id: 'staff-1', name: 'Léa Modèle' };

function made(): { row: RequestRow; card: CardRow } {
  const id = randomUUID();
  const place = places[randomInt(places.length)] ?? places[0];
  if (!place) throw new Error('There is no place.');
  const received = new Date(now.getTime() - randomInt(90 * day));
  const stage = stages[randomInt(stages.length)] ?? 'new';
  const language = randomInt(2) === 0 ? 'en' : 'fr-CA';
  const request: IntakeRequest = {
    details: { forWhom: 'self', name: 'Sam Sample', contact: 'email', email: 'sam@visitor.example', nameClinic: 'no', language },
    wishes: { help: ['sleep'], note: 'x'.repeat(randomInt(400)), location: place.id, times: ['morning'] },
    consent: { contactMe: 'yes', confirm: 'no' },
  };
  const contacted =
    stage === 'contacted' || stage === 'booked' || stage === 'closed' ? new Date(received.getTime() + randomInt(4 * day)) : null;
  const reference = newReference();
  const common = { reference, location: place.id, received_at: received.toISOString() };
  return {
    row: {
      ...common,
      id,
      nonce: id,
      zone: place.meta.zone,
      locale: language,
      status: stage === 'closed' ? 'done' : 'waiting',
      flags: '',
      delete_by: '2099-01-01',
      done_at: null,
      changed_at: null,
      opened_at: null,
      code: '0000',
      ...sealRow(`requests/${id}`, JSON.stringify(request), keys),
    },
    card: {
      ...common,
      request_id: id,
      language,
      stage,
      lane: laneOf(stage),
      promised_at: promisedAt(place.meta, received).toISOString(),
      assignee: randomInt(3) === 0 ? staff.id : null,
      assignee_name: null,
      contacted_at: contacted?.toISOString() ?? null,
      contact_days: contacted ? businessDaysUntil(place.meta, received, contacted) : null,
      withdrawn_at: null,
      version: 0,
    },
  };
}

/** What was written of a request, and sent: to its sender and to staff. */
function messagesOf({ id, received_at: at }: RequestRow): OutboxRow[] {
  return (['confirmation', 'staff-notice'] as const).map((kind) => ({
    id: randomUUID(),
    request_id: id,
    kind,
    message_id: randomUUID(),
    status: 'sent',
    attempts: 1,
    due_at: at,
    created_at: at,
    settled_at: at,
    claimed_by: null,
    last_error: null,
  }));
}

async function fill(store: Store): Promise<string[]> {
  const references: string[] = [];
  for (let done = 0; done < many; done += 500) {
    const both = Array.from({ length: 500 }, made);
    await store.run((db) =>
      db.transaction().execute(async (transaction) => {
        await transaction
          .insertInto('requests')
          .values(both.map(({ row }) => row))
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        const kept = await transaction
          .selectFrom('requests')
          .select('id')
          .where(
            'id',
            'in',
            both.map(({ row }) => row.id),
          )
          .execute();
        const ids = new Set(kept.map(({ id }) => id));
        await transaction
          .insertInto('inbox')
          .values(both.map(({ card }) => card).filter(({ request_id }) => ids.has(request_id)))
          .execute();
        await transaction
          .insertInto('outbox')
          .values(both.filter(({ row }) => ids.has(row.id)).flatMap(({ row }) => messagesOf(row)))
          .execute();
        references.push(...both.filter(({ row }) => ids.has(row.id)).map(({ card }) => card.reference));
      }),
    );
  }
  await store.run((db) => (store.engine === 'postgres' ? sql`vacuum analyze` : sql`analyze`).execute(db));
  return references;
}

async function measure(name: string, work: (round: number) => Promise<unknown>): Promise<void> {
  const [cpu, clock]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    const [began, used] = [performance.now(), process.cpuUsage()];
    await work(round);
    const { user, system } = process.cpuUsage(used);
    cpu.push((user + system) / 1000);
    clock.push(performance.now() - began);
  }
  const p95 = (times: number[]) => (times.sort((a, b) => a - b)[Math.floor(rounds * 0.95)] ?? 0).toFixed(1);
  console.log(`  ${name.padEnd(36)} p95 ${p95(cpu).padStart(6)} ms CPU ${p95(clock).padStart(7)} ms by the clock`);
}

async function run(store: Store): Promise<void> {
  const began = performance.now();
  const references = await fill(store);
  console.log(`${store.engine}: ${references.length} requests, made in ${((performance.now() - began) / 1000).toFixed(0)} s`);
  const ids = places.map(({ id }) => id);
  const list = (query: Record<string, string>) => () => listInbox(staff, readInboxQuery(query, ids, staff.id), now, store);
  await measure('list', list({}));
  await measure('list, all, page 1,500', list({ s: 'all', page: '1500' }));
  await measure('narrowed: place, language, colleague', list({ s: 'all', p: 'montreal', l: 'fr-CA', w: 'me' }));
  await measure('narrowed: status', list({ s: 'flagged' }));
  await measure('sorted by place', list({ s: 'all', sort: 'place', down: '1' }));
  await measure('found by reference', list({ r: references[0] ?? '' }));
  await measure('opened', (round) => openRequest(staff, references[round] ?? '', now, store));
  await measure('health', () => checkHealth(new Date(), store));
}

const folder = temporaryFolder();
const postgres = startPostgres();
for (const databaseUrl of [undefined, ...(postgres ? [await newDatabase(postgres.url)] : [])]) {
  const store = createStore({ databaseUrl, folder, keys: () => keys });
  await run(store);
  await store.close();
}
postgres?.stop();
