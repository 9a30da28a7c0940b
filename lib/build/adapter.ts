import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NextAdapter } from 'next';
import type { BuiltPage } from '../check/rule.ts';
import { buildSearchIndexes } from '../search/answer-query.ts';
import { saveIndexes } from '../search/index-file.ts';
import { contentSecurityPolicy } from '../security/headers.ts';
import { templateMark, writeTemplate } from '../templates/templates.ts';
import type { AddressList } from './address-list.ts';
import { sitemapDays } from './address-list.ts';
import { builtPage, checkBuilt } from './check-content.ts';
import { clientModules } from './client-modules.ts';
import { codePrint } from './compiled.ts';
import type { PageMeta } from './every-output.ts';
import { finishAnswers } from './finish-answers.ts';
import { finishPage } from './finish-page.ts';
import { forgetPictures } from './forget-pictures.ts';
import type { KeptPage } from './kept-pages.ts';
import { KeptPages } from './kept-pages.ts';
import { KeptSheets } from './kept-sheets.ts';
import { pagePrint } from './page-print.ts';
import type { SheetReader } from './page-sheets.ts';
import { sheetReader } from './page-sheets.ts';
import { isStaffPage } from './staff-pages.ts';
import { unasked } from './unasked.ts';

/**
 * A Next.js build adapter that makes reading pages plain HTML. Every prerendered page is finished and gets the policy
 * that names exactly what it holds inline; the localized “not found” page gets its status 404. The build fails rather
 * than publish a page that needs the scripts it loses, or content that breaks a rule. The addresses and what they say are listed for
 * `npm run changes`. At the end every answer is written as it will be sent.
 */
const adapter: NextAdapter = {
  name: 'andante-reading-pages',
  async onBuildComplete({ distDir, projectDir, routing }) {
    const server = join(distDir, 'server');
    const sheets = new KeptSheets(join(distDir, 'cache', 'sheets.json'));
    const reader = sheetReader(distDir, sheets);
    const pagesBefore = new KeptPages(join(distDir, 'cache', 'pages'), codePrint(projectDir, []));
    const needed = clientModules(server).filter(({ page }) => !isStaffPage(page));
    const failures = needed.map(({ page, module }) => `${page} uses the client component ${module}`);
    // The list of prerenders Next hands over leaves out the pages for errors, so the pages are found on disk.
    const files = readdirSync(server, { recursive: true, encoding: 'utf8' });
    const pages = files.filter((file) => file.endsWith('.html') && existsSync(join(server, file.replace(/html$/, 'meta'))));
    for (const body of files.filter((file) => file.endsWith('.body'))) tagBody(join(server, body));
    const shared = files.filter((file) => file.endsWith('.png.body'));
    const sitemap = files.find((file) => file.endsWith('/sitemap.xml.body'));
    const days = sitemapDays(sitemap === undefined ? '' : readFileSync(join(server, sitemap), 'utf8'));
    const addresses: AddressList = {};
    const built: BuiltPage[] = [];
    for (const page of pages) {
      if (isStaffPage(page)) failures.push(`${page} is of the staff area and must be made on request, for whoever asks`);
      try {
        const { print } = finish(server, page, { reader, sheets, kept: pagesBefore });
        built.push(...builtPage(addressOf(page), () => readFileSync(join(server, page), 'utf8')));
        const updated = days.get(print?.address ?? '');
        if (print) addresses[print.address] = { hash: print.hash, ...(updated === undefined ? {} : { updated }) };
      } catch (cause) {
        failures.push(`${page}: ${cause instanceof Error ? cause.message : String(cause)}`);
      }
    }
    writeFileSync(join(distDir, 'addresses.json'), JSON.stringify(addresses, null, 2));
    if (pages.length === 0) failures.push('no prerendered page was found');
    const library = await checkBuilt(built);
    if (failures.length > 0) throw new Error(`Pages cannot be published as plain HTML:\n${failures.join('\n')}`);
    sheets.write();
    pagesBefore.forgetOthers();
    saveIndexes(buildSearchIndexes(library), distDir);
    forgetPictures(
      join(distDir, 'cache', 'share'),
      shared.map((file) => join(server, file)),
    );
    await finishAnswers(distDir, join(projectDir, 'public'), routing);
  },
};

export default adapter;

/** Names the content of a prerendered file such as a feed in its ETag, as Next.js does for pages only. */
function tagBody(file: string): void {
  const metaFile = file.replace(/body$/, 'meta');
  const meta = JSON.parse(readFileSync(metaFile, 'utf8')) as PageMeta;
  const hash = createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);
  writeFileSync(metaFile, JSON.stringify({ ...meta, headers: { ...meta.headers, etag: `"${hash}"` } }));
}

type Finishing = { reader: SheetReader; sheets: KeptSheets; kept: KeptPages };

/** Finishes a page where it lies, or puts there what it became when the same page was last finished. */
function finish(server: string, page: string, { reader, sheets, kept }: Finishing): KeptPage {
  const file = join(server, page);
  const metaFile = file.replace(/html$/, 'meta');
  const meta = JSON.parse(readFileSync(metaFile, 'utf8')) as PageMeta;
  const raw = readFileSync(file, 'utf8');
  const before = kept.recall(page, raw);
  const finished = before ?? finishNew(addressOf(file), raw, { reader, sheets });
  if (before) {
    sheets.keepOn(before.looks);
    for (const href of before.sheets) reader.lay(href, raw);
  } else if (!raw.includes(templateMark)) kept.keep(page, raw, finished); // a template also rests on what it is filled with
  meta.headers = { ...meta.headers, 'Content-Security-Policy': finished.policy };
  if (file.endsWith('/not-found.html')) meta.status = 404;
  writeFileSync(file, finished.html);
  writeFileSync(metaFile, JSON.stringify(meta));
  return finished;
}

function finishNew(address: string, raw: string, { reader, sheets }: Omit<Finishing, 'kept'>): KeptPage {
  const hrefs: string[] = [];
  const page = finishPage(raw, (href) => {
    hrefs.push(href);
    return reader.read(href, raw);
  });
  const policy = contentSecurityPolicy(page);
  if (page.html.includes(templateMark)) writeTemplate(address, { html: page.html, policy });
  const html = unasked(address, page.html);
  const print = pagePrint(html);
  return { html, policy, ...(print && { print }), sheets: hrefs, looks: sheets.takeAsked() };
}

/** The address of a prerendered page, from the place of its file. */
function addressOf(file: string): string {
  return `/${file.split('/$/')[1] ?? ''}`.replace(/\.html$/, '');
}
