import { referenceTopics } from '../content/schemas/reference.ts';
import type { Locale } from '../i18n/locales.ts';
import { messagesFor } from '../i18n/messages.ts';
import { translatorFor } from '../i18n/translator.ts';
import type { Beginning } from './beginning.ts';

/** What can be wrong with an answer; its words are in messages, under “StaffContent.newEntry.wrong”. */
export type FaultCode = keyof ReturnType<typeof messagesFor>['StaffContent']['newEntry']['wrong'];

/** What is wrong with the answer to a question; how many letters it may have, where that is it. */
export type Fault = { question: string; code: FaultCode; limit?: number };

/** The same as a form says it. */
export type ToldFault = { question: string; words: string };

/** Faults of any form as a cookie carries them: the field, a code of its own, and a limit where there is one. */
export function writeFaults(faults: readonly { question: string; code: string; limit?: number }[]): string {
  return faults.map(({ question, code, limit }) => [question, code, ...(limit === undefined ? [] : [limit])].join(':')).join(' ');
}

/** What a cookie carried, with the codes that messages have words for; of any other it says nothing. */
export function readFaults<Code extends string>(
  written: string | undefined,
  words: Readonly<Record<Code, string>>,
): { question: string; code: Code; limit: number }[] {
  return (written ?? '').split(' ').flatMap((each) => {
    const [question = '', code = '', limit = '0'] = each.split(':');
    return Object.hasOwn(words, code) ? [{ question, code: code as Code, limit: Number(limit) }] : [];
  });
}

/** The sentences of faults that a cookie carried, by the names that the questions have in the form. */
export function tellFaults(written: string | undefined, { questions }: Beginning, locale: Locale): ToldFault[] {
  const t = translatorFor(locale, 'StaffContent');
  const { wrong } = messagesFor(locale).StaffContent.newEntry;
  const slugs = { 'slug-en': t('newEntry.slugEn'), 'slug-fr': t('newEntry.slugFr') };
  const labels: Readonly<Record<string, string>> = { ...Object.fromEntries(questions.map(({ name, label }) => [name, label])), ...slugs };
  return readFaults(written, wrong).flatMap(({ question, code, limit }): ToldFault[] => {
    const label = labels[question];
    if (label === undefined) return [];
    const filled = { label: shortLabel(label), limit, list: referenceTopics.join(' ') };
    return [{ question, words: t(`newEntry.wrong.${code}`, filled) }];
  });
}

/** What a question is called where it is spoken of: without how to answer it. */
export function shortLabel(label: string): string {
  return label.replace(/\s*(?:[:;(]|,\s(?:such as|as in|comme|\d|de\s\d)).*$/su, '');
}
