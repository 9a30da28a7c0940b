import type { BrowserContext } from '@playwright/test';
import { chromium } from '@playwright/test';
import { createStore } from '#lib/db/client.ts';
import { keysIn } from '#lib/security/keys.ts';
import { findBrowser } from '#tests/support/browser.ts';
import { inWriting, receivedBefore } from '#tests/support/inbox-site.ts';
import { serveSite } from '#tests/support/server.ts';
import { hire } from '#tests/support/staff.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

/**
 * When a page of the inbox can be used on slow 4G (1.6 Mbit/s down, 0.75 up, 150 ms): the list shows its requests, and the status of a
 * request can be changed. Measured from the start of the navigation, on a first visit with nothing kept and on the next one.
 * Build first; then `npm run bench:staff [how many]`.
 */
const runs = Number(process.argv[2] ?? 7);
const port = 3229;
const folder = temporaryFolder();
const url = `http://localhost:${port}`;
const server = await serveSite(port, { VAR_DIR: folder, SITE_URL: url, DATABASE_URL: '', DATA_KEYS: '' });
const store = createStore({ databaseUrl: undefined, folder, keys: () => keysIn(folder) });
const { browser: signedIn } = await hire(store, 'nadia@clinic.example', 'intake');
const cookies = (signedIn.headers.get('cookie') ?? '').split('; ').map((pair) => pair.split(/=(.*)/s));
let reference = '';
for (let days = 0; days < 30; days += 1) ({ reference } = await receivedBefore(store, inWriting, days));

const { executablePath, args, env } = await findBrowser();
const browser = await chromium.launch({ executablePath, args, env: { ...(process.env as Record<string, string>), ...env } });

/** The pages, and what is on them once they can be used. */
const pages = [
  { name: 'list', address: '/en/staff/inbox', usable: 'tbody tr:nth-child(25) a' },
  { name: 'request', address: `/fr/staff/inbox/${reference}`, usable: 'select[name="stage"]' },
] as const;

type Page = (typeof pages)[number];

/** Milliseconds from the start of a navigation until what must be there is drawn and answers, and until every script has run. */
async function open(context: BrowserContext, { address, usable }: Page): Promise<[usable: number, complete: number]> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1_000_000) / 8,
    uploadThroughput: (0.75 * 1_000_000) / 8,
  });
  await page.addInitScript((selector) => {
    const look = (): void => {
      const found = document.querySelector(selector);
      // Drawn, not only parsed: two frames after it is there with a size.
      if (!found || found.getClientRects().length === 0) return void requestAnimationFrame(look);
      requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('usable')));
    };
    look();
  }, usable);
  await page.goto(url + address, { waitUntil: 'load' });
  const times = await page.evaluate(async () => {
    while (performance.getEntriesByName('usable').length === 0) await new Promise((later) => setTimeout(later, 20));
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return [performance.getEntriesByName('usable')[0]?.startTime ?? Number.NaN, navigation?.loadEventEnd ?? Number.NaN] as const;
  });
  await page.close();
  return [...times];
}

/** A new browser that is signed in; what it loads is kept until it is closed. */
async function visit(): Promise<Record<string, [number, number]>> {
  const seen: Record<string, [number, number]> = {};
  for (const page of pages) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    await context.addCookies(cookies.map(([name = '', value = '']) => ({ name, value, url })));
    seen[`${page.name}, first visit`] = await open(context, page);
    seen[`${page.name}, again`] = await open(context, page);
    await context.close();
  }
  return seen;
}

await visit(); // warms the server
const times: Record<string, [number, number][]> = {};
for (let run = 0; run < runs; run += 1) {
  for (const [name, time] of Object.entries(await visit())) times[name] = [...(times[name] ?? []), time];
}
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
for (const [name, all] of Object.entries(times)) {
  const usable = all.map(([time]) => Math.round(time));
  const complete = all.map(([, time]) => time);
  console.log(
    `${name.padEnd(24)} usable after ${median(usable)} ms (median; ${usable.join(', ')})   every script after ${Math.round(median(complete))} ms`,
  );
}
await browser.close();
await store.close();
server.stop();
process.exit();
