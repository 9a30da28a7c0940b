import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { buildReport } from '#lib/crawl/report.ts';
import { crawlSmallSite } from '#tests/support/small-site.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

let folder = '';

beforeAll(() => {
  folder = temporaryFolder();
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
});

afterAll(() => {
  vi.restoreAllMocks();
});

it('publishes the report of a crawl beside the build, and says what to do before the first', async () => {
  const { writeHealth } = await import('#lib/crawl/health-file.ts');
  const { GET } = await import('#app/site-health.json/route.ts');
  const report = buildReport(await crawlSmallSite(), [], new Date('2026-11-21T17:00:00Z'));

  expect(writeHealth(report)).toBe(false);
  const before = GET();
  expect(before.status).toBe(404);
  expect(await before.json()).toEqual({ message: 'This build was not crawled yet.', fix: 'Run “npm run check:site”.' });

  mkdirSync(join(folder, '.next'));
  expect(writeHealth(report)).toBe(true);
  const after = GET();
  expect(after.status).toBe(200);
  expect(after.headers.get('cache-control')).toBe('no-store');
  expect((await after.json()).crawledAt).toBe('2026-11-21T17:00:00.000Z');
});
