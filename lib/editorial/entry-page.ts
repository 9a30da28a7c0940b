import { titleOf } from '../content/title-of.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Flash } from '../staff/flash.ts';
import type { Staff } from '../staff/roles.ts';
import { doneWords, problemWords } from './act-words.ts';
import type { About } from './answer-entry.ts';

/** What every page about one entry is told. */
export function entryPage(staff: Staff, { entry, worded, name, checked }: About, flash: Flash, locale: Locale) {
  const gone = checked.library.withdrawn.find(({ id }) => id === name.id);
  const title = worded ? titleOf(worded, locale) : (gone?.title[locale] ?? name.id);
  return { staff, entry, title, problem: problemWords(flash, locale), done: doneWords(flash, locale), typed: flash.typed ?? {} };
}
