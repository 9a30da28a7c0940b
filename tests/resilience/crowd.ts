import { startMailServer } from '#tests/support/mail-server.ts';
import { account, deliverRest, newSite, startSubmitter } from './site.ts';

/**
 * Several servers on one store take so many submissions together; as many again take every tenth at the same time, as when a
 * visitor presses twice. Each must be kept once and mailed once.
 */
export async function submitTogether(postgres: string | undefined, servers: number, submissions: number) {
  const mail = await startMailServer();
  const site = await newSite(postgres, mail.url);
  const share = submissions / servers;
  const began = performance.now();
  const started = Array.from({ length: servers }, (_, index) => startSubmitter(site, 'visitor', index * share, (index + 1) * share));
  const again = Array.from({ length: servers }, (_, index) => startSubmitter(site, 'visitor', index * share, index * share + share / 10));
  await Promise.all([...started, ...again].map(({ submitted }) => submitted));
  const seconds = (performance.now() - began) / 1000;
  const receipts = [...started, ...again].flatMap(({ acknowledged }) => [...acknowledged]);
  const disagreeing = receipts.filter(([nonce, reference]) =>
    receipts.some(([other, another]) => other === nonce && another !== reference),
  );
  for (const { process } of [...started, ...again]) process.send('stop');
  await Promise.all([...started, ...again].map(({ ended }) => ended));
  const store = site.open();
  await deliverRest(store, mail.url);
  const result = await account(store, new Map(receipts), mail);
  await store.close();
  await mail.stop();
  return { processes: 2 * servers, seconds: Math.round(seconds * 10) / 10, ...result, disagreeing: disagreeing.length };
}
