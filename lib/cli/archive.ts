import './plain-refusals.ts';

import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readDocument } from '../crawl/document.ts';
import { visibleText } from '../crawl/html.ts';
import { env } from '../env.ts';
import { findPastPage } from '../release/archive.ts';

/** Prints what a page said at the end of a day, and on standard error which release that was and who put it online. */
const usage = 'npm run -s archive -- show ADDRESS YYYY-MM-DD [--html]';
const { values, positionals } = parseArgs({ allowPositionals: true, options: { html: { type: 'boolean', default: false } } });
const [action, address = '', day = '', ...rest] = positionals;

if (action !== 'show' || !address.startsWith('/') || !/^\d{4}-\d{2}-\d{2}$/.test(day) || rest.length > 0) {
  console.error(`Write: ${usage}`);
  process.exitCode = 1;
} else {
  try {
    const { publication, html } = findPastPage(resolve(env.RELEASES_DIR), address, day);
    console.error(
      `${address} from ${publication.at}, release ${publication.id}, commit ${publication.commit}, put online by ${publication.by}`,
    );
    console.log(values.html ? html : wordsOf(html));
  } catch (problem) {
    console.error(problem instanceof Error ? problem.message : problem);
    process.exitCode = 1;
  }
}

function wordsOf(html: string): string {
  const document = readDocument(html);
  const main = document.querySelector('main');
  return main === null ? html : `${document.title}\n\n${visibleText(main)}`;
}
