import { schemaSentence } from '#lib/i18n/check-messages.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { messagesFor } from '#lib/i18n/messages.ts';
import { translatorFor } from '#lib/i18n/translator.ts';
import type { FactPart } from '#lib/staff/editor/fact-fields.ts';

/** What is plain from its name and its choices; of these the schema speaks to whoever writes the file. */
const plain = new Set(
  (
    'conditions treatments jurisdictions languages people references reviewer related portrait kind status labels sketch hours/days ' +
    'holidays helps synonyms water approval type CA US pain sleep mood fatigue function updated reviewed en fr-CA'
  ).split(' '),
);

/** The parts of a path that are names, such as `authors` and `family` of `authors/1/family`. */
const namesIn = (path: string): string[] => path.split('/').filter((step) => !/^\d+$/.test(step));

/** What is said of the last name of a path: by itself, or within what it stands in, where that makes another thing of it. */
function saidOf(said: Readonly<Record<string, string>>, path: string): string | undefined {
  const names = namesIn(path);
  return said[names.slice(-2).join('/')] ?? said[names.at(-1) ?? ''];
}

/** What a part of the form is called, in plain words; an item of a list by its number. The name in the file where it has none. */
export function factName(path: string, locale: Locale): string {
  const name = saidOf(messagesFor(locale).StaffFacts.names, path) ?? namesIn(path).join(' › ');
  const [, number] = /\/(\d+)$/.exec(path) ?? [];
  return number === undefined ? name : translatorFor(locale, 'StaffFacts')('numbered', { name, number });
}

/** How a part of the form is filled in, where its name does not say so. */
export function factHint({ path, words }: Pick<FactPart, 'path' | 'words'>, locale: Locale): string | undefined {
  const names = namesIn(path);
  // An item of a list is told of by its list.
  if (/\/\d+$/.test(path)) return undefined;
  const said = saidOf(messagesFor(locale).StaffFacts.hints, path);
  if (said !== undefined || plain.has(names.at(-1) ?? '') || plain.has(names.slice(-2).join('/'))) return said;
  const sentence = words && schemaSentence(words.says, locale);
  return sentence === `${factName(path, locale)}.` ? undefined : sentence;
}
