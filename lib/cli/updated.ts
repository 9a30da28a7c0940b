import { readFileSync, writeFileSync } from 'node:fs';
import { updatedRecord } from '../check/records.ts';
import { reviewHead } from '../check/review-head.ts';
import { folderOf, pagesNamed, today, writeRecord } from './record.ts';

/**
 * `npm run updated -- <page> [day]`: the words changed today, or on that day; `meta.yaml` and the record say so. With `--all`, the
 * words of every page are recorded under the day the page bears already.
 */
const [name, day = today()] = process.argv.slice(2);
const dated = /^updated: (\d{4}-\d{2}-\d{2})/m;
let written = 0;
for (const entry of pagesNamed(name)) {
  const file = `${folderOf(entry)}meta.yaml`;
  const meta = readFileSync(file, 'utf8');
  const before = dated.exec(meta)?.[1];
  if (before === undefined) continue; // A page that shows no such day.
  const on = name === '--all' ? before : day;
  if (on !== before) writeFileSync(file, meta.replace(dated, `updated: ${on}`));
  if (writeRecord(entry, 'review', reviewHead, updatedRecord(entry, on))) written += 1;
}
console.log(`${written} pages recorded.`);
