import { execFileSync } from 'node:child_process';
import { findBrowser } from '../support/browser.ts';
import { serveSite } from '../support/server.ts';
import { flagship } from '../support/site.ts';

/** Lighthouse’s four scores, mobile, on the home page and the explainer in both languages. Build first; then `npm run bench:lighthouse`. */
type Report = {
  categories: Record<string, { score: number; title: string }>;
  audits: Record<string, { score: number | null; title: string }>;
};

const { url: site, stop } = await serveSite(3222);
const { executablePath, args, env } = await findBrowser();
for (const path of ['/en', '/fr', ...Object.values(flagship())]) {
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
  const { categories, audits } = JSON.parse(output) as Report;
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
