import { reviewedRecord } from '../check/records.ts';
import { reviewHead } from '../check/review-head.ts';
import { buildLibrary } from '../content/build.ts';
import { readContent } from '../content/read.ts';
import { pagesNamed, today, writeRecord } from './record.ts';

/** `npm run reviewed -- <page> <clinician> <next day>`: a clinician has read the words of both languages as they stand, and answers for them. */
const [name, by = '', next = ''] = process.argv.slice(2);
const clinician = buildLibrary(readContent()).library.authors.find(({ id }) => id === by);
if (!clinician || clinician.meta.sample || !/^\d{4}-\d{2}-\d{2}$/.test(next) || next <= today()) {
  console.error('Name the page, the clinician (a real person in content/authors) and the day of the next review, YYYY-MM-DD.');
  process.exitCode = 2;
} else {
  const written = pagesNamed(name).filter((entry) => writeRecord(entry, 'review', reviewHead, reviewedRecord(entry, by, today(), next)));
  console.log(`${written.length} pages recorded.`);
}
