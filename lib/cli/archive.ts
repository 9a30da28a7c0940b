import './plain-refusals.ts';

import { resolve } from 'node:path';
import { z } from 'zod';
import { readDocument } from '../crawl/document.ts';
import { visibleText } from '../crawl/html.ts';
import { env } from '../env.ts';
import { findPastPage } from '../release/archive.ts';
import { ReleaseRefused } from '../release/folder.ts';
import { misused } from './usage.ts';

/** Prints what a page said at the end of a day, and on standard error which release that was and who put it online. */
const words = process.argv.slice(2);
const [action, address = '', day = '', ...rest] = words.filter((word) => word !== '--html');
if (action !== 'show' || !address.startsWith('/') || !/^\d{4}-\d{2}-\d{2}$/.test(day) || rest.length > 0) throw misused('archive');
if (!z.iso.date().safeParse(day).success) throw new ReleaseRefused(`${day} is not a day of the calendar.`);
if (day > new Date().toISOString()) throw new ReleaseRefused(`${day} has not come yet.`);

const { publication, html } = findPastPage(resolve(env.RELEASES_DIR), address, day);
console.error(
  `${address} from ${publication.at}, release ${publication.id}, commit ${publication.commit}, put online by ${publication.by}`,
);
console.log(words.includes('--html') ? html : wordsOf(html));

function wordsOf(html: string): string {
  const document = readDocument(html);
  const main = document.querySelector('main');
  return main === null ? html : `${document.title}\n\n${visibleText(main)}`;
}
