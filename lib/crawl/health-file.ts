import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from './report.ts';

/** Beside the build it is about: the next build removes it, so that no report outlives its site. */
const file = join(process.cwd(), '.next', 'site-health.json');

/** Keeps the report for `/site-health.json`; false when there is no build to keep it beside. */
export function writeHealth(report: Report): boolean {
  const built = existsSync(join(file, '..'));
  if (built) writeFileSync(file, `${JSON.stringify(report, null, 1)}\n`);
  return built;
}

/** The report of the last crawl of this build as JSON, or `undefined` before the first. */
export function readHealth(): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
