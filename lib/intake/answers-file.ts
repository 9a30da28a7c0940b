import { z } from 'zod';
import type { Locale } from '../i18n/locales.ts';
import { locales } from '../i18n/locales.ts';
import { messagesFor } from '../i18n/messages.ts';
import type { Answers } from './answers.ts';
import { formQuestions, longestOf, readAnswers } from './answers.ts';

const format = 'andante-request';
const version = 1;

/** Consent is never kept in a file: it is given each time. */
const kept = [...formQuestions.details, ...formQuestions.wishes];

/** Largest file that is read, in bytes; one of ours is a tenth of it. */
export const largestFile = 32 * 1024;

/** Why a file could not be used; the words are in messages, under “RequestFile”. */
export type FileFault = 'missing' | 'too-large' | 'damaged' | 'foreign' | 'other-version';

const fileSchema = z.object({ format: z.literal(format), version: z.number(), answers: z.record(z.string(), z.unknown()) });

const fileNames: Record<Locale, string> = { en: 'andante-request.json', 'fr-CA': 'andante-demande.json' };

/** The name of a saved file, in the visitor’s language. */
export function fileName(locale: Locale): string {
  return fileNames[locale];
}

/** The answers as a file for the visitor’s device. It says what it is in both languages, and holds ids, not words. */
export function writeAnswersFile(answers: Answers): string {
  const about = Object.fromEntries(locales.map((locale) => [locale, messagesFor(locale).RequestFile.about]));
  const given = Object.fromEntries(kept.flatMap((question) => (answers[question]?.length ? [[question, answers[question]]] : [])));
  return `${JSON.stringify({ format, version, about, answers: given }, null, 2)}\n`;
}

/**
 * The answers in a file that was saved earlier. What this form does not know is left out, and what is too long is cut: the pages
 * show the rest for the visitor to look over.
 */
export function readAnswersFile(text: string, places: readonly string[]): { answers: Answers } | { fault: FileFault } {
  if (text.trim() === '') return { fault: 'missing' };
  const json = parseJson(text);
  if (json === undefined) return { fault: 'damaged' };
  const file = fileSchema.safeParse(json);
  if (!file.success) return { fault: 'foreign' };
  if (file.data.version !== version) return { fault: 'other-version' };
  const answers = readAnswers({ getAll: (name) => [file.data.answers[name]].flat().filter((value) => value !== undefined) }, kept, places);
  for (const question of kept) {
    const longest = longestOf(question);
    if (longest !== undefined) answers[question] = answers[question]?.map((words) => words.slice(0, longest).toWellFormed()) ?? [];
  }
  return { answers };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined; // Cut short, or not one of ours: the visitor is told so.
  }
}
