import './plain-refusals.ts';
import { reviewedRecord } from '../check/records.ts';
import { reviewHead } from '../check/review-head.ts';
import { buildLibrary } from '../content/build.ts';
import { readContent } from '../content/read.ts';
import { suggest } from '../content/suggest.ts';
import { WrongUse } from './check-content/options.ts';
import { dayNamed, pagesNamed, recordCommand, today, writeRecord } from './record.ts';

/** `npm run reviewed -- <page> <clinician> <next day>`: a clinician has read the words of both languages as they stand, and answers for them. */
recordCommand('reviewedUsage', ([name = '', by, typed], locale) => {
  if (by === undefined || typed === undefined) throw new WrongUse(locale, 'reviewedUsage');
  const { authors } = buildLibrary(readContent()).library;
  const clinician = authors.find(({ id }) => id === by);
  const real = authors.filter(({ meta }) => !meta.sample).map(({ id }) => id);
  if (!clinician) throw new WrongUse(locale, 'recordClinician', { person: by, ...suggest(by, real) });
  if (clinician.meta.sample) throw new WrongUse(locale, 'recordSample', { person: by });
  const next = dayNamed(typed, locale);
  if (next <= today()) throw new WrongUse(locale, 'recordPast', { day: next, today: today() });
  const pages = pagesNamed(name, locale);
  return pages.filter((entry) => writeRecord(entry, 'review', reviewHead, reviewedRecord(entry, by, today(), next))).length;
});
