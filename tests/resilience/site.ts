import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { chmodSync, cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Store } from '#lib/db/client.ts';
import { createStore } from '#lib/db/client.ts';
import { composeLetter } from '#lib/intake/letters.ts';
import { deliverDue } from '#lib/mail/deliver.ts';
import { outboxState } from '#lib/mail/store.ts';
import { smtpTransport } from '#lib/mail/transport.ts';
import { parseKeys } from '#lib/security/keys.ts';
import { bareEnvironment } from '#tests/support/bare-environment.ts';
import type { MailServer } from '#tests/support/mail-server.ts';
import { newDatabase } from '#tests/support/postgres.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

/** A place where several processes keep requests. */
export type Site = { folder: string; clinic: string; databaseUrl: string | undefined; env: NodeJS.ProcessEnv; open: () => Store };

/** A process that submits requests, and what it acknowledged and refused so far: references and reasons by their nonces. */
export type Submitter = {
  process: ChildProcess;
  acknowledged: Map<string, string>;
  refused: Map<string, string>;
  submitted: Promise<void>;
  ended: Promise<void>;
};

const keyText = Buffer.alloc(32, 7).toString('base64');

/** A new place, on a PostgreSQL server when one is given. */
export async function newSite(postgres: string | undefined, smtpUrl?: string): Promise<Site> {
  const folder = temporaryFolder();
  const databaseUrl = postgres === undefined ? undefined : await newDatabase(postgres);
  return {
    folder,
    clinic: newClinic(),
    databaseUrl,
    env: {
      ...bareEnvironment(),
      NODE_ENV: 'production',
      VAR_DIR: folder,
      DATA_KEYS: keyText,
      ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
      ...(smtpUrl !== undefined && { SMTP_URL: smtpUrl }),
    },
    open: () => createStore({ databaseUrl, folder, keys: () => parseKeys(keyText, 'the script') }),
  };
}

/** A clinic of nothing but its places, which is all that requests need: to read every article takes longer than anything that is asked here. */
function newClinic(): string {
  const folder = temporaryFolder();
  cpSync('content/locations', join(folder, 'content/locations'), { recursive: true });
  chmodSync(folder, 0o755); // some servers run as somebody else
  return folder;
}

/** Starts a process that submits requests with these nonces and delivers messages until it is told to stop, or killed. */
export function startSubmitter(site: Site, prefix: string, from: number, to: number, as?: { uid: number; gid: number }): Submitter {
  const child = fork(resolve('tests/resilience/submitter.ts'), [prefix, String(from), String(to)], {
    cwd: site.clinic,
    env: site.env,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    ...as,
  });
  const acknowledged = new Map<string, string>();
  const refused = new Map<string, string>();
  let rest = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString()).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const [verb, nonce = '', word = ''] = line.split(' ');
      (verb === 'ack' ? acknowledged : refused).set(nonce, word);
    }
  });
  return {
    process: child,
    acknowledged,
    refused,
    submitted: new Promise((done) => child.once('message', () => done())),
    ended: new Promise((done) => child.once('close', () => done())),
  };
}

/** Delivers what is left, by a clock that runs ahead, until nothing waits; gives up after two simulated days. */
export async function deliverRest(store: Store, smtpUrl: string): Promise<void> {
  const transport = smtpTransport(smtpUrl, 'Andante <requests@andante.example>');
  const started = Date.now();
  for (let minutes = 0; minutes < 2 * 24 * 60; minutes += 15) {
    await deliverDue(store, transport, composeLetter, { clock: () => new Date(started + minutes * 60_000) });
    if ((await store.run(outboxState)).waiting === 0) break;
  }
  transport.close();
}

/** How what is in the store and in the mailbox compares with what was acknowledged. */
export async function account(store: Store, acknowledged: ReadonlyMap<string, string>, mail: MailServer) {
  const requests = await store.run((db) => db.selectFrom('requests').select('reference').execute());
  const outbox = await store.run((db) => db.selectFrom('outbox').select(['message_id', 'status']).execute());
  const references = new Set(requests.map(({ reference }) => reference));
  const arrived = new Set(mail.received.map(({ messageId }) => messageId));
  return {
    acknowledged: acknowledged.size,
    kept: requests.length,
    lost: [...acknowledged.values()].filter((reference) => !references.has(reference)).length,
    messages: outbox.length,
    neverSent: outbox.filter(({ message_id }) => !arrived.has(message_id)).length,
    duplicates: mail.received.length - arrived.size,
  };
}
