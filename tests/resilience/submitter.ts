import { writeSync } from 'node:fs';
import { theStore } from '#lib/db/client.ts';
import { env } from '#lib/env.ts';
import type { IntakeRequest } from '#lib/intake/schema.ts';
import { submitRequest } from '#lib/intake/submit.ts';
import { chosenTransport } from '#lib/start.ts';
import { startWorker } from '#lib/worker.ts';

/**
 * A server without its pages: it submits requests whose nonces are PREFIX-FROM to PREFIX-TO and delivers their messages meanwhile.
 * A line “ack NONCE REFERENCE” is written when, and only when, a visitor would be told that the request is safe.
 */
const [prefix = 'n', from = '0', to = '1'] = process.argv.slice(2);

const request: IntakeRequest = {
  details: { forWhom: 'self', name: 'Jordan Sample', contact: 'email', email: 'jordan@visitor.example', nameClinic: 'no', language: 'en' },
  wishes: {
    help: ['sleep'],
    note: 'A note of some length, as people write them. '.repeat(8).trim(),
    location: 'ottawa',
    times: ['morning'],
  },
  consent: { contactMe: 'yes', confirm: 'yes' },
};

console.log = () => undefined; // the log of the server; only acknowledgements are read
const worker = env.SMTP_URL === undefined ? undefined : startWorker(theStore(), chosenTransport());
for (let next = Number(from); next < Number(to); ) {
  const burst = Array.from({ length: Math.min(10, Number(to) - next) }, (_, index) => `${prefix}-${next + index}`);
  await Promise.all(burst.map(submit));
  next += burst.length;
}
process.on('message', async () => {
  await worker?.stop();
  process.exit(0);
});
process.send?.('submitted');

async function submit(nonce: string): Promise<void> {
  try {
    // Each is somebody else: one mailbox gets few confirmations a day.
    const details = { ...request.details, email: `${nonce}@visitor.example` };
    const outcome = await submitRequest({ request: { ...request, details }, locale: 'en', nonce, shownAt: new Date(), flags: [] });
    if (!('receipt' in outcome)) throw new Error('Other answers are kept.');
    writeSync(1, `ack ${nonce} ${outcome.receipt.reference}\n`);
  } catch (problem) {
    writeSync(1, `refused ${nonce} ${(problem as Error).name}\n`);
  }
}
