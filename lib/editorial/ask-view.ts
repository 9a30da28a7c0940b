import type { Library } from '../content/library.ts';
import { entryOfFile } from '../edit/entry-files.ts';
import { titleIn } from '../edit/title-in.ts';
import type { Locale } from '../i18n/locales.ts';
import { entryOf } from '../staff/content/entry-of.ts';
import type { About } from './answer-entry.ts';
import { clinicZone } from './clinic-zone.ts';
import { goesAlong } from './goes-along.ts';
import { listsWithout } from './lists-without.ts';
import { proposable } from './proposable.ts';
import { standingOf } from './standing.ts';

/** What would be shown to a reviewer, what may go along, and what the check finds in it. @throws StoreUnavailable */
export async function askView({ name, entry, checked }: About, locale: Locale) {
  const { own, other } = await proposable(entry);
  const along = goesAlong({ own, other, lists: new Set((await listsWithout(name, checked.raw)).keys()) });
  const files = new Set([...own.map(({ file }) => file), ...along]);
  return {
    standing: await standingOf(entry),
    zone: clinicZone(checked.library),
    own,
    other: other.map(({ file, savedBy }) => ({
      file,
      along: along.has(file),
      by: savedBy?.name ?? '',
      title: titleOfFile(file, checked.library, locale),
    })),
    problems: checked.problems.filter(({ file, severity }) => severity !== 'advice' && (entryOf(file) === entry || files.has(file))),
  };
}

/** What the entry of a file is called; nothing for a list, whose name says what it is. */
function titleOfFile(file: string, library: Library, locale: Locale): string {
  const name = entryOfFile(file);
  return name ? titleIn(library, name, locale) : '';
}
