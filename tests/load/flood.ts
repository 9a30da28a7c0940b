import { DatabaseSync } from 'node:sqlite';
import { serveSite } from '../support/server.ts';
import { tokenIn, Visitor } from '../support/visitor.ts';

/** How long each part lasts, in milliseconds, and how many go through it at once. */
const part = 15_000;
const patients = 4;
const hoses = 24;

type Asked = { status: number; ms: number };

/**
 * Four patients at a time go through the form and search, first in peace, then while one client posts forms and queries as fast as it
 * is answered. Failed when a patient was refused, or a request that was acknowledged is not kept.
 */
export async function floodOnce(folder: string): Promise<{ words: string; failed: boolean }> {
  const { url, stop } = await serveSite(3226, { VAR_DIR: folder, TRUST_PROXY: '1', LIMIT_EVERYONE: '1000000' });
  const references = new Set<string>();
  let patient = 0;
  const peace = await during((asked) => visit(url, `198.51.${100 + Math.floor(patient / 250)}.${patient++ % 250}`, asked, references));
  let refused = 0;
  let flooding = true;
  const flood = Array.from({ length: hoses }, async (_, hose) => {
    while (flooding) if ((await spray(url, hose)) === 429) refused += 1;
  });
  const flooded = await during((asked) => visit(url, `203.0.${100 + Math.floor(patient / 250)}.${patient++ % 250}`, asked, references));
  flooding = false;
  await Promise.all(flood);
  stop();
  const kept = new DatabaseSync(`${folder}/requests.sqlite`, { readOnly: true }).prepare('select reference from requests').all();
  const lost = [...references].filter((reference) => !kept.some((row) => row.reference === reference)).length;
  const turnedAway = [...peace, ...flooded].filter(({ status }) => status >= 400).length;
  return {
    words:
      `flood: one client refused ${refused} times in ${part / 1000} s; ${references.size} patients’ requests acknowledged, ${lost} lost, ` +
      `${turnedAway} answers refused to them; p99 ${p99(peace)} ms in peace, ${p99(flooded)} ms during the flood`,
    failed: refused === 0 || turnedAway > 0 || lost > 0 || references.size === 0,
  };
}

async function during(journey: (asked: Asked[]) => Promise<void>): Promise<Asked[]> {
  const asked: Asked[] = [];
  const end = performance.now() + part;
  await Promise.all(
    Array.from({ length: patients }, async () => {
      while (performance.now() < end) await journey(asked);
    }),
  );
  return asked;
}

/** One form or query of the client that floods, always from the same address. */
async function spray(url: string, hose: number): Promise<number> {
  const headers = { 'x-forwarded-for': '192.0.2.66' };
  const response =
    hose % 2 === 0
      ? await fetch(`${url}/en/request`, { method: 'POST', redirect: 'manual', headers, body: new URLSearchParams({ name: 'x' }) })
      : await fetch(`${url}/en/search?q=sleep`, { headers });
  await response.arrayBuffer();
  return response.status;
}

async function visit(url: string, address: string, asked: Asked[], references: Set<string>): Promise<void> {
  const visitor = new Visitor(url, address);
  const ask = async (path: string, fields?: [string, string][]): Promise<string> => {
    const began = performance.now();
    const response = await visitor.ask(path, fields);
    const body = await response.text();
    asked.push({ status: response.status, ms: performance.now() - began });
    return body;
  };
  await ask('/en/search?q=sleep');
  await ask('/en/request', [
    ['forWhom', 'self'],
    ['name', 'Zoé Exemple'],
    ['contact', 'phone'],
    ['phone', '613-555-0199'],
    ['message', 'no'],
    ['nameClinic', 'no'],
    ['language', 'en'],
  ]);
  await ask('/en/request/wishes', [
    ['help', 'sleep'],
    ['location', 'moncton'],
    ['times', 'evening'],
  ]);
  const token = tokenIn(await ask('/en/request/check'));
  await ask('/en/request/check', [
    ['contactMe', 'yes'],
    ['token', token],
  ]);
  const reference = /AND-[A-Z0-9]{3}-[A-Z0-9]{3}/.exec(await ask('/en/request/sent'))?.[0];
  if (reference) references.add(reference);
}

function p99(asked: Asked[]): number {
  return Math.round(asked.map(({ ms }) => ms).sort((a, b) => a - b)[Math.floor(asked.length * 0.99)] ?? 0);
}
