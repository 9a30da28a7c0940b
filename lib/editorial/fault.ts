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

/** Faults as a cookie carries them. */
export function writeFaults(faults: readonly Fault[]): string {
  return faults.map(({ question, code, limit }) => [question, code, ...(limit === undefined ? [] : [limit])].join(':')).join(' ');
}

/** The sentences of faults that a cookie carried, by the names that the questions have in the form. */
export function tellFaults(written: string | undefined, { questions }: Beginning, locale: Locale): ToldFault[] {
  const t = translatorFor(locale, 'StaffContent');
  const { wrong } = messagesFor(locale).StaffContent.newEntry;
  const slugs = { 'slug-en': t('newEntry.slugEn'), 'slug-fr': t('newEntry.slugFr') };
  const labels: Readonly<Record<string, string>> = { ...Object.fromEntries(questions.map(({ name, label }) => [name, label])), ...slugs };
  return (written ?? '').split(' ').flatMap((each): ToldFault[] => {
    const [question = '', code = '', limit = '0'] = each.split(':');
    const label = labels[question];
    if (label === undefined || !Object.hasOwn(wrong, code)) return [];
    const filled = { label: shortLabel(label), limit: Number(limit), list: referenceTopics.join(' ') };
    return [{ question, words: t(`newEntry.wrong.${code as FaultCode}`, filled) }];
  });
}

/** What a question is called where it is spoken of: without how to answer it. */
export function shortLabel(label: string): string {
  return label.replace(/\s*(?:[:;(]|,\s(?:such as|as in|comme|\d|de\s\d)).*$/su, '');
}
