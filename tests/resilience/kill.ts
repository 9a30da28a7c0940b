import { setTimeout as wait } from 'node:timers/promises';
import { startMailServer } from '#tests/support/mail-server.ts';
import { account, deliverRest, newSite, startSubmitter } from './site.ts';

/**
 * Kills a server (SIGKILL) in the middle of bursts of submissions, so many times, with a mail server that refuses one message in five.
 *
 * @param longest how long a burst may go on before, in milliseconds
 */
export async function killDuringBursts(postgres: string | undefined, rounds: number, longest = 800) {
  const mail = await startMailServer((count) => (count % 5 === 4 ? { code: 451 } : undefined));
  const site = await newSite(postgres, mail.url);
  const acknowledged = new Map<string, string>();
  for (let round = 0; round < rounds; round += 1) {
    const server = startSubmitter(site, `round-${round}`, 0, 100_000);
    while (server.acknowledged.size === 0) await wait(5);
    await wait(Math.random() * longest);
    server.process.kill('SIGKILL');
    await server.ended;
    for (const [nonce, reference] of server.acknowledged) acknowledged.set(nonce, reference);
  }
  const store = site.open();
  await deliverRest(store, mail.url);
  const result = await account(store, acknowledged, mail);
  await store.close();
  await mail.stop();
  return { rounds, ...result };
}
