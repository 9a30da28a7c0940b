import type { AnyWorded } from '../content/texts.ts';
import { titleOf } from '../content/title-of.ts';
import { entryOfFile, wordedNamed } from '../edit/entry-files.ts';
import { mentionsOf } from '../edit/links-to.ts';
import type { Locale } from '../i18n/locales.ts';
import { entryOf } from '../staff/content/entry-of.ts';
import type { CheckedNow } from './checked-now.ts';

/** Another entry that leads to one, and in how many places. */
export type Leading = { entry: string; title: string; times: number };

/** Who leads to an entry, and the other entries of its collection, which could take its place. */
export function retireView({ raw, library }: CheckedNow, entry: AnyWorded, locale: Locale) {
  const mentions = Map.groupBy(mentionsOf(raw, entry), ({ file }) => entryOf(file));
  const leading = [...mentions].map(([name, files]): Leading => {
    const [first] = files;
    const named = first && entryOfFile(first.file);
    const worded = named && wordedNamed(library, named);
    return { entry: name, title: worded ? titleOf(worded, locale) : name, times: files.reduce((sum, { times }) => sum + times, 0) };
  });
  const all: readonly AnyWorded[] = library[entry.collection];
  const others = all.filter(({ id }) => id !== entry.id).map((other) => [other.id, titleOf(other, locale)] as const);
  return { leading, others };
}
