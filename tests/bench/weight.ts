import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { chromium } from '@playwright/test';
import { parseHTML } from 'linkedom';
import type { FinishedTable } from '../../lib/serve/finished.ts';
import { finishedFolder, tableFile } from '../../lib/serve/finished.ts';
import { findBrowser } from '../support/browser.ts';
import { serveSite } from '../support/server.ts';
import { flagship } from '../support/site.ts';

/**
 * What a first view of the explainer weighs, compressed with brotli as a content network would, beside its words as one file made by hand;
 * and what every page weighs as the server sends it. Build first; then `npm run bench:weight`.
 */
const { url: site, stop } = await serveSite(3223);
const { executablePath, args, env } = await findBrowser();
const browser = await chromium.launch({ executablePath, args, env: { ...(process.env as Record<string, string>), ...env } });
const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
const brotli = (content: string | Buffer): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** What a page says in plain tags, with its links and their targets: no style sheet, no drawing, no script, nothing for machines only. */
function madeByHand(html: string): string {
  const { document } = parseHTML(html);
  for (const element of document.querySelectorAll('script, style, svg, link, meta, [aria-hidden=true]')) element.remove();
  for (const element of document.querySelectorAll('*'))
    for (const { name } of [...element.attributes])
      if (!['href', 'id', 'lang', 'aria-label', 'for', 'name', 'value', 'type'].includes(name)) element.removeAttribute(name);
  for (const element of document.querySelectorAll('div, span')) element.replaceWith(...element.childNodes);
  return document.toString();
}

for (const path of Object.values(flagship())) {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const sizes = { document: 0, font: 0, script: 0, other: 0 };
  const requests: string[] = [];
  page.on('response', async (response) => {
    const body = await response.body();
    const type = response.request().resourceType();
    requests.push(new URL(response.url()).pathname);
    if (type === 'font') sizes.font += body.length;
    else if (type === 'document' || type === 'script') sizes[type] += brotli(body);
    else sizes.other += body.length;
  });
  await page.goto(site + path, { waitUntil: 'networkidle' });
  const byHand = brotli(madeByHand(await (await fetch(site + path)).text()));
  const css = await page.evaluate(() => document.querySelector('style')?.textContent ?? '');
  console.log(
    `${path}  HTML ${kilobytes(sizes.document)} (style sheet ${kilobytes(brotli(css))} of it)  fonts ${kilobytes(sizes.font)}  own scripts ${kilobytes(sizes.script)}  other ${kilobytes(sizes.other)}  ${requests.length} requests`,
  );
  console.log(`${path}  its words as one file made by hand ${kilobytes(byHand)}: HTML ${(sizes.document / byHand).toFixed(2)} × that`);
  await page.close();
}
await browser.close();

const folder = finishedFolder('.next');
const table = JSON.parse(readFileSync(join(folder, tableFile), 'utf8')) as FinishedTable;
const pages = Object.entries(table).flatMap(([path, { status, headers, body }]) => {
  const sent = join(folder, `${body}.br`);
  if (status !== 200 || !headers['content-type']?.startsWith('text/html') || !existsSync(sent)) return [];
  const css = /<style>([\s\S]*?)<\/style>/.exec(readFileSync(join(folder, body), 'utf8'))?.[1] ?? '';
  return [{ path, bytes: readFileSync(sent).length, css: brotli(css) }];
});
const median = pages.sort((a, b) => a.bytes - b.bytes)[pages.length >> 1];
if (median)
  console.log(`median of ${pages.length} pages  ${kilobytes(median.bytes)} (style sheet ${kilobytes(median.css)} of it)  ${median.path}`);
const known = /\/(?:compare|comparer|evidence|donnees-probantes|search|recherche|request|demande)$/;
for (const { path, bytes, css } of pages)
  if (known.test(path)) console.log(`${path}  ${kilobytes(bytes)} (style sheet ${kilobytes(css)} of it)`);
stop();
process.exit();
