import { execFileSync } from 'node:child_process';
import { locales } from '../../lib/i18n/locales.ts';
import { findBrowser } from '../support/browser.ts';
import { serveSite } from '../support/server.ts';
import { onePageOfEachKind } from '../support/site.ts';

/**
 * Lighthouse’s four scores, mobile, on one page of each kind in both languages, or on the pages named after `--`.
 * Build first; then `npm run bench:lighthouse`.
 */
type Report = {
  categories: Record<string, { score: number; title: string }>;
  audits: Record<string, { score: number | null; title: string }>;
};

const { url: site, stop } = await serveSite(3222);
const { executablePath, args, env } = await findBrowser();
const named = process.argv.slice(2);
for (const path of named.length > 0 ? named : locales.flatMap(onePageOfEachKind)) {
  const { categories, audits } = audit(path);
  const failed = Object.values(audits)
    .filter(({ score }) => score !== null && score < 0.9)
    .map(({ title }) => title);
  console.log(
    `${path}  ${Object.values(categories)
      .map(({ title, score }) => `${title} ${Math.round(score * 100)}`)
      .join('  ')}${failed.length > 0 ? `  (${failed.join('; ')})` : ''}`,
  );
}
stop();
process.exit();

/** One report; a busy machine sometimes spoils the recording, and Lighthouse then asks to be run again. */
function audit(path: string, tries = 3): Report {
  try {
    const output = execFileSync(
      'npx',
      [
        '--yes',
        'lighthouse@13.5.0',
        site + path,
        '--quiet',
        '--output=json',
        '--only-categories=performance,accessibility,best-practices,seo',
        `--chrome-flags=--headless=new ${args.join(' ')}`,
      ],
      {
        encoding: 'utf8',
        env: { ...process.env, ...env, CHROME_PATH: executablePath },
        maxBuffer: 64 * 1024 * 1024,
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
    return JSON.parse(output) as Report;
  } catch (cause) {
    if (tries > 1) return audit(path, tries - 1);
    throw new Error(`Lighthouse could not measure ${path}.`, { cause });
  }
}
