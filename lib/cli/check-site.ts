import './plain-refusals.ts';

import { askOverHttp } from '../crawl/ask-over-http.ts';
import { checkSite } from '../crawl/check-site.ts';
import { crawl } from '../crawl/crawl.ts';
import { writeHealth } from '../crawl/health-file.ts';
import { buildReport, formatReport } from '../crawl/report.ts';
import { clinicDay } from '../i18n/clinic-day.ts';
import { siteUrl } from '../site.ts';
import { misused } from './usage.ts';

/**
 * Crawls the running site at the address named on the command line (default: the public one), prints what is wrong and
 * keeps the report for /site-health.json; exit code 1 if anything is wrong, 2 if nothing answers.
 */
const server = process.argv[2] ?? siteUrl;
if (!URL.canParse(server)) throw misused('check-site');
const ask = askOverHttp(server);
if ((await ask('/')).status === 0) {
  console.error(`Nothing answers at ${server}. Start the site with “npm start”, or name the address where it runs.`);
  process.exit(2);
}
const site = await crawl(ask, siteUrl);
const now = new Date();
const report = buildReport(site, checkSite(site, clinicDay(now)), now);
console.log(formatReport(report));
if (!writeHealth(report)) console.log('There is no build in this folder: the report is not kept for /site-health.json.');
process.exitCode = report.faults.length > 0 ? 1 : 0;
