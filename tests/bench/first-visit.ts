import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findBrowser } from '../support/browser.ts';
import { serveSite } from '../support/server.ts';
import { flagship } from '../support/site.ts';

/**
 * Largest contentful paint of a first visit on slow 4G with a CPU four times slower: the page as built, beside the same
 * page in other forms, in paired runs. Build first; then `npm run bench:first-visit`.
 */
const runs = Number(process.argv[2] ?? 5);
const port = 3221;
const { url: site, stop } = await serveSite(3220);

const text = async (path: string): Promise<string> => (await fetch(site + path)).text();
const dataUrl = async (path: string): Promise<string> =>
  `data:font/woff2;base64,${Buffer.from(await (await fetch(site + path)).arrayBuffer()).toString('base64')}`;

async function inlineScripts(html: string): Promise<string> {
  const page = await text('/scripts/page.js');
  return html.replace(/<script src="\/scripts\/page[^>]*><\/script>/, '').replace('</body>', () => `<script>${page}</script></body>`);
}

async function inlineFonts(html: string): Promise<string> {
  let whole = html.replace(/<link rel="preload"[^>]*as="font"[^>]*>/g, '');
  for (const font of ['/fonts/petrona-1.woff2', '/fonts/atkinson-next-1.woff2']) whole = whole.replaceAll(font, await dataUrl(font));
  return whole;
}

const original = await text(flagship().en);
const css = /<style>([\s\S]*?)<\/style>/.exec(original)?.[1] ?? '';
const oneFile = await inlineScripts(original);
const forms: Record<string, string> = {
  'as built': original,
  'one file': oneFile,
  'one file, fonts inside': await inlineFonts(oneFile),
  'style sheet linked': original.replace(/<style>[\s\S]*?<\/style>/, '<link rel="stylesheet" href="/style.css">'),
};

createServer(async (request, response) => {
  const path = request.url ?? '/';
  const form = forms[decodeURIComponent(path.slice(1))];
  const upstream = form === undefined && path !== '/style.css' ? await fetch(site + path) : undefined;
  const body = form ?? (upstream ? Buffer.from(await upstream.arrayBuffer()) : css);
  const type = form === undefined ? (upstream?.headers.get('content-type') ?? 'text/css') : 'text/html; charset=utf-8';
  const compress = !type.startsWith('font');
  response.writeHead(200, { 'content-type': type, ...(compress ? { 'content-encoding': 'gzip' } : {}) });
  response.end(compress ? gzipSync(body) : body);
}).listen(port);

const { executablePath, args, env } = await findBrowser();
const browser = await chromium.launch({ executablePath, args, env: { ...(process.env as Record<string, string>), ...env } });

async function paint(form: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  // Lighthouse’s “slow 4G” as applied by DevTools throttling: 562.5 ms a request, 1.47 Mbit/s down, 0.68 up.
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 562.5,
    downloadThroughput: (1474.56 * 1024) / 8,
    uploadThroughput: (675 * 1024) / 8,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(`http://localhost:${port}/${encodeURIComponent(form)}`, { waitUntil: 'load' });
  const time = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let last = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) last = entry.startTime;
        }).observe({ type: 'largest-contentful-paint', buffered: true });
        setTimeout(() => resolve(last), 1500);
      }),
  );
  await context.close();
  return time;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const times: Record<string, number[]> = Object.fromEntries(Object.keys(forms).map((form) => [form, []]));
await paint('as built'); // warms the server and the browser
for (let run = 0; run < runs; run += 1) for (const form of Object.keys(forms)) times[form]?.push(await paint(form));
const base = median(times['one file'] ?? []);
for (const [form, values] of Object.entries(times)) {
  console.log(
    `${form.padEnd(24)} median ${Math.round(median(values))} ms   ${(median(values) / base).toFixed(2)} × one file   (${values.map(Math.round).join(', ')})`,
  );
}
await browser.close();
stop();
process.exit();
