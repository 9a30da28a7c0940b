import { titleIn } from '../edit/title-in.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Flash } from '../staff/flash.ts';
import type { Staff } from '../staff/roles.ts';
import { tellActFaults } from './act-faults.ts';
import { doneWords, problemWords } from './act-words.ts';
import type { About } from './answer-entry.ts';

/** What every page about one entry is told. */
export function entryPage(staff: Staff, { entry, name, checked }: About, flash: Flash, locale: Locale) {
  const title = titleIn(checked.library, name, locale);
  const faults = tellActFaults(flash, locale);
  const problem = Object.keys(faults).length === 0 ? problemWords(flash, locale) : undefined;
  return { staff, entry, title, problem, faults, done: doneWords(flash, locale), typed: flash.typed ?? {} };
}
