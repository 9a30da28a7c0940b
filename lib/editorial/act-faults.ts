import type { Locale } from '../i18n/locales.ts';
import { messagesFor } from '../i18n/messages.ts';
import type { Flash } from '../staff/flash.ts';
import { readFaults, writeFaults } from './fault.ts';

/** What can be wrong with the form of an act; its words are in messages, under “StaffContent.wrong”. */
type WrongCode = keyof ReturnType<typeof messagesFor>['StaffContent']['wrong'];

/** Fields of a form, each with what is wrong with it. */
export type ActFaults = Readonly<Record<string, WrongCode>>;

/** What is wrong with fields, in words, by their ids. */
export type ToldFaults = Readonly<Record<string, string>>;

/** Faults as a cookie carries them beside what was typed. */
export function writeActFaults(faults: ActFaults): string {
  return writeFaults(Object.entries(faults).map(([question, code]) => ({ question, code })));
}

/** The sentences of the faults that a cookie carried, in the order of the fields; none where the cookie carried none. */
export function tellActFaults({ typed }: Flash, locale: Locale): ToldFaults {
  const { wrong } = messagesFor(locale).StaffContent;
  return Object.fromEntries(readFaults(typed?.faults, wrong).map(({ question, code }) => [question, wrong[code]]));
}
