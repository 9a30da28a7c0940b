import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fairly } from '#lib/serve/fairly.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A server whose handler says what it learned of the visitor, with these limits. */
async function serve(limits: { hops: number; forms: number; answers: number }, hold = async () => {}): Promise<string> {
  const server = createServer(
    fairly(
      async ({ headers }, response) => {
        response.end(`${headers['x-forwarded-for']} ${headers['x-late-seconds'] ?? 'in time'}`);
      },
      limits,
      hold,
    ),
  ).listen(0, '127.0.0.1');
  servers.push(server);
  await new Promise((resolve) => server.once('listening', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const from = (address: string, init: RequestInit = {}): RequestInit => ({ ...init, headers: { 'x-forwarded-for': address } });
const form = (address: string) => from(address, { method: 'POST', body: 'name=Zoe' });

describe('a server that is fair', () => {
  it('asks one that floods the form to wait, and takes the forms of all others', async () => {
    const site = await serve({ hops: 1, forms: 3, answers: 3 });
    const flood = await Promise.all(Array.from({ length: 20 }, () => fetch(`${site}/fr/demande`, form('198.51.100.7'))));
    const other = await fetch(`${site}/fr/demande`, form('198.51.100.8'));

    expect(await other.text()).toBe('198.51.100.8 in time');
    const words = await Promise.all(flood.filter(({ status }) => status === 200).map((answer) => answer.text()));
    expect(words.filter((one) => one === '198.51.100.7 in time')).toHaveLength(3);
    // The next ten come back with what was typed: the handler is told how long to wait.
    expect(words.filter((one) => /^198\.51\.100\.7 \d+$/.test(one))).toHaveLength(10);
    expect(flood.filter(({ status }) => status === 429)).toHaveLength(7);
  });

  it('holds a refusal back, so that a flood is as slow as its answers, while others are answered', async () => {
    const held = Promise.withResolvers<void>();
    const began = Promise.withResolvers<void>();
    const site = await serve({ hops: 1, forms: 1, answers: 1 }, () => {
      began.resolve();
      return held.promise;
    });
    const told: string[] = [];
    const ask = async (address: string) => told.push(`${address} ${(await fetch(`${site}/en/search?q=sleep`, from(address))).status}`);
    await ask('198.51.100.7');
    const refused = ask('198.51.100.7');
    await began.promise;
    await ask('198.51.100.8');
    held.resolve();
    await refused;

    expect(told).toEqual(['198.51.100.7 200', '198.51.100.8 200', '198.51.100.7 429']);
  });

  it('says it in both languages, the one of the address first, with the wait and a telephone number', async () => {
    const site = await serve({ hops: 1, forms: 3, answers: 1 });
    await fetch(`${site}/fr/recherche?q=sommeil`, from('198.51.100.7'));
    const refused = await fetch(`${site}/fr/recherche?q=sommeil`, from('198.51.100.7'));
    const page = await refused.text();

    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('60');
    expect(page).toMatch(/<html lang="fr-CA">.*Réessayez dans 60.secondes.*Try again in 60 seconds.*613-555-0142/s);
    expect(page).not.toContain('sommeil');
  });

  it.each([
    ...['/en/search?q=sleep', '/fr/traitements/comparer?t=cbt,exercise', '/en/evidence?kind=trials'],
    ...['/en/staff/sign-in/passkey', '/fr/staff/sign-in/Passkey?x=1'], // each is a question kept in the store
    ...['/en/SEARCH?q=sleep', '/EN/Search?q=sleep', '/en/search?x=?&q=sleep'], // as the router takes them
  ])('counts %s, which costs something for whoever asks', async (address) => {
    const site = await serve({ hops: 1, forms: 1, answers: 1 });
    const statuses = [];
    for (let time = 0; time < 2; time += 1) statuses.push((await fetch(site + address, from('198.51.100.7'))).status);

    expect(statuses).toEqual([200, 429]);
  });

  it.each(['/en/search', '/en/articles?utm_source=x', '/fr/demande', '/scripts/page.js?v=1'])(
    'counts nothing that is only read, such as %s',
    async (address) => {
      const site = await serve({ hops: 1, forms: 1, answers: 1 });
      const answers = await Promise.all(Array.from({ length: 5 }, () => fetch(site + address, from('198.51.100.7'))));

      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    },
  );

  it('leaves the forms of other addresses to those who answer them', async () => {
    const site = await serve({ hops: 1, forms: 1, answers: 1 });
    const answers = await Promise.all(Array.from({ length: 5 }, () => fetch(`${site}/en/staff/sign-in`, form('198.51.100.7'))));

    expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(Array(5).fill('198.51.100.7 in time'));
  });

  it('believes no address that a visitor writes, and says once what a proxy would need', async () => {
    const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const site = await serve({ hops: 0, forms: 1, answers: 1 });
    const [first, second] = [await fetch(`${site}/en`, from('198.51.100.7')), await fetch(`${site}/en`, from('198.51.100.8'))];

    expect([await first.text(), await second.text()]).toEqual(['127.0.0.1 in time', '127.0.0.1 in time']);
    expect(said.mock.calls).toEqual([
      ['X-Forwarded-For is not believed, as anyone can write it. If a proxy of yours writes it, set TRUST_PROXY=1.'],
    ]);
    said.mockRestore();
  });
});
