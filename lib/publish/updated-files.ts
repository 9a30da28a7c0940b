import { stringify } from 'yaml';
import { updatedRecord } from '../check/records.ts';
import { reviewHead } from '../check/review-head.ts';
import { collections } from '../content/collections.ts';
import type { Library } from '../content/library.ts';
import { sameWords } from '../content/marks.ts';
import { everyEntry } from '../content/texts.ts';
import { withUpdatedDay } from './with-updated-day.ts';

/**
 * What says of an entry that its words changed today: its facts and its record. Nothing where they are still those of the day the
 * record names.
 *
 * @param entry its name, such as `articles/sleep-and-fibromyalgia`
 */
export function updatedFiles(
  library: Library,
  entry: string,
  read: (file: string) => string | undefined,
  today: string,
): Map<string, string> {
  const found = everyEntry(library).find(({ collection, id }) => `${collection}/${id}` === entry);
  const folder = found && `content/${collections[found.collection].folder}/${found.id}/`;
  const facts = folder === undefined ? undefined : withUpdatedDay(read(`${folder}meta.yaml`) ?? '', () => today);
  if (!found || !facts || (found.review?.updated && sameWords(found, found.review.updated))) return new Map();
  const record = `# ${reviewHead}\n${stringify(updatedRecord(found, today), { lineWidth: 0 })}`;
  return new Map([
    [`${folder}meta.yaml`, facts.meta],
    [`${folder}review.yaml`, record],
  ]);
}
