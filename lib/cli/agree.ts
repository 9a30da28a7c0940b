import { agreedHead, agreedRecord } from '../check/records.ts';
import { pagesNamed, today, writeRecord } from './record.ts';

/** `npm run agree -- <page> [section]`: someone has read both languages and says that they say the same; with `--all`, of every page. */
const [name, section] = process.argv.slice(2);
const written = pagesNamed(name).filter((entry) => writeRecord(entry, 'translation', agreedHead, agreedRecord(entry, today(), section)));
console.log(`${written.length} pages recorded.`);
