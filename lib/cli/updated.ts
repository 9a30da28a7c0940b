import { readFileSync, writeFileSync } from 'node:fs';
import { updatedRecord } from '../check/records.ts';
import { reviewHead } from '../check/review-head.ts';
import { withUpdatedDay } from '../publish/with-updated-day.ts';
import { folderOf, pagesNamed, today, writeRecord } from './record.ts';

/**
 * `npm run updated -- <page> [day]`: the words changed today, or on that day; `meta.yaml` and the record say so. With `--all`, the
 * words of every page are recorded under the day the page bears already.
 */
const [name, day = today()] = process.argv.slice(2);
let written = 0;
for (const entry of pagesNamed(name)) {
  const file = `${folderOf(entry)}meta.yaml`;
  const before = readFileSync(file, 'utf8');
  const facts = withUpdatedDay(before, (bears) => (name === '--all' ? bears : day));
  if (!facts) continue; // A page that shows no such day.
  if (facts.meta !== before) writeFileSync(file, facts.meta);
  if (writeRecord(entry, 'review', reviewHead, updatedRecord(entry, facts.on))) written += 1;
}
console.log(`${written} pages recorded.`);
