import { join } from 'node:path';
import { storeFile, theStore } from './db/client.ts';
import { doubtsAboutAddress, env } from './env.ts';
import { StartRefused } from './failures.ts';
import { announce, codeOf, log } from './log.ts';
import type { Transport } from './mail/transport.ts';
import { fileTransport, outboxFolder, smtpTransport } from './mail/transport.ts';
import { beginChecking } from './publish/begin-checking.ts';
import { startPublisher } from './publish/start-publisher.ts';
import { dataKeys } from './security/keys.ts';
import { startWorker } from './worker.ts';

/** How long the end of the server waits for messages being sent, in milliseconds. */
const patience = 10_000;

/** Milliseconds that a start is given before anything is done ahead of time. */
const untilServing = 2_000;

/**
 * Makes the server ready for requests: opens the store, checks the keys, starts the worker and says in one line where requests and
 * messages go. A store that does not answer is no reason not to start, because the reading pages need none: the worker tries
 * again, and requests are refused meanwhile.
 *
 * @throws StartRefused when the keys do not fit the store
 */
export async function startServer(): Promise<void> {
  const store = theStore();
  let away = '';
  try {
    dataKeys();
    await store.run(async () => undefined);
  } catch (problem) {
    if (problem instanceof StartRefused) throw problem;
    away = ` The store does not answer (${codeOf(problem)}): requests are refused until it does.`;
  }
  const worker = startWorker(store, chosenTransport());
  announce(`${whereRequestsGo()}; ${whereMessagesGo()}.${away}`);
  for (const doubt of doubtsAboutAddress()) announce(doubt);
  const publisher = startPublisher();
  setTimeout(() => void beginChecking(store), untilServing).unref();
  finishBeforeEnding(async () => void (await Promise.all([worker.stop(), publisher.stop()])));
}

/** How messages leave this server. */
export function chosenTransport(): Transport {
  return env.SMTP_URL === undefined ? fileTransport(outboxFolder(env.VAR_DIR), env.MAIL_FROM) : smtpTransport(env.SMTP_URL, env.MAIL_FROM);
}

function whereRequestsGo(): string {
  return env.DATABASE_URL === undefined
    ? `Requests are kept in ${storeFile(env.VAR_DIR)}`
    : 'Requests are kept in PostgreSQL (DATABASE_URL)';
}

function whereMessagesGo(): string {
  return env.SMTP_URL === undefined
    ? `e-mail is not sent but written to ${join(outboxFolder(env.VAR_DIR), '*.eml')} (SMTP_URL is not set)`
    : 'e-mail leaves through SMTP_URL';
}

/** Next.js ends the process as soon as its last answer is sent. Its turn comes when the messages being sent are settled. */
function finishBeforeEnding(stop: () => Promise<void>): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    const theirs = process.listeners(signal);
    process.removeAllListeners(signal);
    process.once(signal, async () => {
      await Promise.race([stop(), new Promise((resolve) => setTimeout(resolve, patience))]);
      log('info', 'worker-stopped');
      if (theirs.length === 0) process.exit(0);
      for (const listener of theirs) listener(signal);
    });
  }
}
