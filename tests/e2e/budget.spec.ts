import { brotliCompressSync } from 'node:zlib';
import type { Response } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { sectionPath } from '#lib/i18n/routing.ts';
import { everyPage, flagship } from '#tests/support/site.ts';

const kilobyte = 1024;
const brotli = (text: string | Buffer): number => brotliCompressSync(text).length;

for (const [locale, path] of Object.entries(flagship())) {
  test(`${locale}: the explainer stays light enough for a slow phone`, async ({ page, request }) => {
    const html = await (await request.get(path)).text();
    const css = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    const blocking = [...html.matchAll(/<script src="[^"]+"><\/script>|<link rel="stylesheet"/g)];
    const answers: Response[] = [];
    page.on('response', (response) => answers.push(response));
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path, { waitUntil: 'networkidle' });
    const loaded = await Promise.all(
      answers.map(async (response) => {
        const { length: size } = await response.body().catch(() => Buffer.alloc(0));
        return { url: response.url(), type: response.request().resourceType(), size };
      }),
    );
    const fonts = loaded.filter(({ type }) => type === 'font').reduce((sum, { size }) => sum + size, 0);
    const scripts = loaded.filter(({ type }) => type === 'script');

    // Most of it is words: the text grew by running trials, the course over years, statements one may have met, and what the usual
    // treatments bring and harm, which stand beside ketamine’s; the day of a session is drawn, for who has to plan it.
    expect(brotli(html)).toBeLessThanOrEqual(45.5 * kilobyte);
    expect(css).not.toBe('');
    // The bar within reach and reading aloud are of every article.
    expect(brotli(css)).toBeLessThanOrEqual(7.25 * kilobyte);
    expect(fonts).toBeGreaterThan(0);
    expect(fonts).toBeLessThanOrEqual(100 * kilobyte);
    expect(1 + blocking.length).toBeLessThanOrEqual(2);
    expect(scripts.map(({ url }) => new URL(url).pathname.replace(/\.[0-9a-f]{8}\./, '.')).sort()).toEqual([
      '/scripts/page.js',
      '/scripts/reading.js',
    ]);
  });
}

const styleOf = (html: string): string => /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';

for (const locale of ['en', 'fr-CA'] as const) {
  test(`${locale}: pages of each kind stay light, with the style sheet they carry`, async ({ request }) => {
    const limits = { request: 12, requestStatus: 7.5, search: 9.25, evidence: 14.5, compare: 27.5 } as const;
    for (const [section, limit] of Object.entries(limits) as [keyof typeof limits, number][]) {
      const html = await (await request.get(sectionPath(section, locale))).text();

      expect(brotli(html), section).toBeLessThanOrEqual(limit * kilobyte);
    }
  });
}

test('half of the pages about a reference weigh at most 7.75 KB, and none carries more styles than it has use for', async ({ request }) => {
  const pages = everyPage().filter(({ path }) => /\/(?:evidence|donnees-probantes)\/\w+$/.test(path));
  const texts = await Promise.all(pages.map(async ({ path }) => (await request.get(path)).text()));

  expect(texts.length).toBe(8);
  expect(texts.filter((html) => brotli(html) <= 7.75 * kilobyte).length).toBeGreaterThanOrEqual(4);
  // One of them has a chart.
  for (const html of texts) expect(brotli(styleOf(html))).toBeLessThanOrEqual(4.5 * kilobyte);
});

test('rules for paper are one small file that may be kept for a year', async ({ request }) => {
  const html = await (await request.get(sectionPath('evidence', 'en'))).text();
  const [, address = ''] = /<link rel="stylesheet" href="([^"]+)" media="print"\/>/.exec(html) ?? [];
  const sheet = await request.get(address);

  expect(sheet.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(brotli(await sheet.text())).toBeLessThanOrEqual(2 * kilobyte);
});

test('the panel “Display” is one small file for each language that may be kept for a year', async ({ request }) => {
  const addresses = new Set<string>();
  for (const path of ['/en', '/fr', sectionPath('evidence', 'en'), sectionPath('evidence', 'fr-CA')])
    addresses.add(/data-comfort="([^"]+)"/.exec(await (await request.get(path)).text())?.[1] ?? '');

  expect(addresses.size).toBe(2);
  for (const address of addresses) {
    const script = await request.get(address);
    expect(script.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(brotli(await script.body())).toBeLessThan(2 * kilobyte);
  }
});

test('each of our own scripts is under 2 KB', async ({ request }) => {
  for (const name of ['theme', 'page', 'hours', 'compare', 'compare-page', 'filter', 'request']) {
    const script = await (await request.get(`/scripts/${name}.js`)).body();

    expect(brotli(script)).toBeLessThan(2 * kilobyte);
  }
});

test('nothing moves while a page loads', async ({ page }) => {
  for (const path of ['/en', '/fr', ...Object.values(flagship())]) {
    await page.goto(path, { waitUntil: 'networkidle' });
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let total = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) total += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(total), 300);
        }),
    );

    expect(shift, path).toBeLessThan(0.01);
  }
});
