import './plain-refusals.ts';
import { agreedHead, agreedRecord } from '../check/records.ts';
import { sectionsOf } from '../content/sections.ts';
import { suggest } from '../content/suggest.ts';
import { WrongUse } from './check-content/options.ts';
import { pagesNamed, recordCommand, today, writeRecord } from './record.ts';

/** `npm run agree -- <page> [section]`: someone has read both languages and says that they say the same; with `--all`, of every page. */
recordCommand('agreeUsage', ([name = '', section, ...more], locale) => {
  if (more.length > 0) throw new WrongUse(locale, 'agreeUsage');
  const pages = pagesNamed(name, locale);
  const sections = [...new Set(pages.flatMap((entry) => sectionsOf(entry, 'en').map(({ id }) => id)))];
  if (section !== undefined && !sections.includes(section))
    throw new WrongUse(locale, 'recordSection', { section, page: name, ...suggest(section, sections) });
  return pages.filter((entry) => writeRecord(entry, 'translation', agreedHead, agreedRecord(entry, today(), section))).length;
});
