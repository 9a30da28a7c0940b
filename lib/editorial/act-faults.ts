import type { Locale } from '../i18n/locales.ts';
import { messagesFor } from '../i18n/messages.ts';
import type { Flash } from '../staff/flash.ts';

/** What can be wrong with the form of an act; its words are in messages, under “StaffContent.wrong”. */
export type WrongCode = keyof ReturnType<typeof messagesFor>['StaffContent']['wrong'];

/** Fields of a form, each with what is wrong with it. */
export type ActFaults = Readonly<Record<string, WrongCode>>;

/** What is wrong with fields, in words, by their ids. */
export type ToldFaults = Readonly<Record<string, string>>;

/** Faults as a cookie carries them beside what was typed. */
export function writeActFaults(faults: ActFaults): string {
  return Object.entries(faults)
    .map((pair) => pair.join(':'))
    .join(' ');
}

/** The sentences of the faults that a cookie carried, in the order of the fields; none where the cookie carried none. */
export function tellActFaults({ typed }: Flash, locale: Locale): ToldFaults {
  const { wrong }: { wrong: Readonly<Record<string, string>> } = messagesFor(locale).StaffContent;
  return Object.fromEntries(
    (typed?.faults ?? '').split(' ').flatMap((pair): [string, string][] => {
      const [id = '', code = ''] = pair.split(':');
      const words = wrong[code];
      return words === undefined ? [] : [[id, words]];
    }),
  );
}
