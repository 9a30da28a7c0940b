import './plain-refusals.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { updatedRecord } from '../check/records.ts';
import { reviewHead } from '../check/review-head.ts';
import { withUpdatedDay } from '../publish/with-updated-day.ts';
import { WrongUse } from './check-content/options.ts';
import { dayNamed, folderOf, pagesNamed, recordCommand, today, writeRecord } from './record.ts';

/**
 * `npm run updated -- <page> [day]`: the words changed today, or on that day; `meta.yaml` and the record say so. With `--all`, the
 * words of every page are recorded under the day the page bears already.
 */
recordCommand('updatedUsage', ([name = '', typed = today()], locale) => {
  const day = dayNamed(typed, locale);
  if (day > today()) throw new WrongUse(locale, 'recordFuture', { day, today: today() });
  return pagesNamed(name, locale).filter((entry) => {
    const file = `${folderOf(entry)}meta.yaml`;
    const before = readFileSync(file, 'utf8');
    const facts = withUpdatedDay(before, (bears) => (name === '--all' ? bears : day));
    if (!facts) return false; // A page that shows no such day.
    if (facts.meta !== before) writeFileSync(file, facts.meta);
    return writeRecord(entry, 'review', reviewHead, updatedRecord(entry, facts.on));
  }).length;
});
