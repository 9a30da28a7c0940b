import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';

const run = promisify(execFile);

test('a crawl of the whole site in both languages finds no fault, and publishes what it found', async ({ baseURL, request }) => {
  const start = Date.now();
  const { stdout, code } = await run(process.execPath, ['lib/cli/check-site.ts', baseURL ?? '']).then(
    (printed) => ({ ...printed, code: 0 }),
    (failed: { stdout: string; code: number }) => failed,
  );
  expect(code, stdout).toBe(0);

  const answer = await request.get('/site-health.json');
  const { crawledAt, faults, listed, pages } = await answer.json();
  expect(answer.headers()['x-robots-tag']).toBe('noindex');
  expect(Date.parse(crawledAt)).toBeGreaterThanOrEqual(start);
  expect(faults).toEqual([]);
  expect(pages.length).toBeGreaterThan(150);
  expect(listed.en).toEqual(listed['fr-CA']);
});
