import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import type { ReportWord } from '../check/report/words.ts';
import { reportWord } from '../check/report/words.ts';
import { buildLibrary } from '../content/build.ts';
import { collections } from '../content/collections.ts';
import { readContent } from '../content/read.ts';
import { suggest } from '../content/suggest.ts';
import type { AnyWorded } from '../content/texts.ts';
import { everyEntry } from '../content/texts.ts';
import { clinicDay } from '../i18n/clinic-day.ts';
import type { Locale } from '../i18n/locales.ts';
import { localeOfTerminal } from '../i18n/terminal-locale.ts';
import { localeFor, WrongUse } from './check-content/options.ts';

/** The day on which a command is given, YYYY-MM-DD. */
export const today = (): string => clinicDay();

/**
 * Runs a command that writes records, and says how many it wrote or, with the exit code 2, why it wrote none: in the language that
 * “--lang” names, else in that of the terminal.
 *
 * @param usage how the command is written
 * @param write is given the words after the command, “--all” first, and returns how many pages it recorded
 * @throws whatever `write` throws, but a WrongUse
 */
export function recordCommand(usage: ReportWord, write: (words: readonly string[], locale: Locale) => number): void {
  try {
    const { lang, words } = read();
    const locale = localeFor(lang, localeOfTerminal);
    if (words.length === 0) throw new WrongUse(locale, usage);
    console.log(reportWord(locale, 'recorded', { count: write(words, locale) }));
  } catch (cause) {
    if (!(cause instanceof WrongUse)) throw cause;
    console.error(cause.message);
    process.exitCode = 2;
  }
}

function read(): { lang: string | undefined; words: readonly string[] } {
  const args = process.argv.slice(2);
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { lang: { type: 'string' }, all: { type: 'boolean' } },
      allowPositionals: true,
    });
    return { lang: values.lang, words: values.all ? ['--all', ...positionals] : positionals };
  } catch {
    throw new WrongUse(localeOfTerminal, 'recordOption', { option: args.find((word) => word.startsWith('-')) ?? '' });
  }
}

/**
 * The pages that a command names: “treating-fibromyalgia”, “treatments/ketamine”, or “--all”.
 *
 * @throws WrongUse where the name does not name exactly one, or where a text of one cannot be read
 */
export function pagesNamed(name: string, locale: Locale): readonly AnyWorded[] {
  const { library, problems } = buildLibrary(readContent());
  const all = everyEntry(library);
  const named = name === '--all' ? all : all.filter((entry) => entry.id === name || pathOf(entry) === name);
  if (name === '--all' || named.length === 1) {
    // A text that cannot be read has no sections: what was recorded of them would be lost.
    const unread = problems.find(({ file, severity }) => severity === 'error' && named.some((entry) => file.startsWith(folderOf(entry))));
    if (unread) throw new WrongUse(locale, 'recordUnread', { file: unread.file });
    return named;
  }
  if (named.length > 1) throw new WrongUse(locale, 'recordWhich', { list: named.map(pathOf).join(', ') });
  const names = all.map(name.includes('/') ? pathOf : ({ id }) => id);
  throw new WrongUse(locale, 'recordPage', { page: name, ...suggest(name, [...new Set(names)]) });
}

/**
 * A day as it was typed, YYYY-MM-DD.
 *
 * @throws WrongUse for words that are no day of the calendar
 */
export function dayNamed(day: string, locale: Locale): string {
  const known = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);
  if (!known) throw new WrongUse(locale, 'recordNoDay', { day, today: today() });
  return day;
}

/** Writes a record beside a page, unless it says this already; tells whether it wrote. */
export function writeRecord(entry: AnyWorded, name: 'translation' | 'review', head: string, record: unknown): boolean {
  const file = `${folderOf(entry)}${name}.yaml`;
  const text = `# ${head}\n${stringify(record, { lineWidth: 0 })}`;
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return false;
  writeFileSync(file, text);
  return true;
}

/** The folder of a page, with its last stroke. */
export function folderOf(entry: AnyWorded): string {
  return `content/${pathOf(entry)}/`;
}

function pathOf({ collection, id }: AnyWorded): string {
  return `${collections[collection].folder}/${id}`;
}
