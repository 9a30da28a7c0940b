import type { z } from 'zod';
import { writtenWords } from '../security/written-words.ts';
import { choices, consentSchema, longest, wishesSchema } from './schema.ts';

/** The steps of the form, in their order. */
export const steps = ['details', 'wishes', 'check'] as const;

export type Step = (typeof steps)[number];

/** The questions of each step as the page asks them; these are also the names of its fields. */
export const formQuestions = {
  details: ['forWhom', 'name', 'contact', 'phone', 'message', 'email', 'nameClinic', 'language'],
  wishes: ['help', 'location', 'times', 'note'],
  check: ['contactMe', 'confirm'],
} as const satisfies Record<Step, readonly string[]>;

export type FormQuestion = (typeof formQuestions)[Step][number];

/** What each question takes: one of these words, several of them, or written text. Places are known to the content only. */
const known: Record<FormQuestion, readonly string[] | 'text' | 'place'> = {
  forWhom: choices.forWhom,
  name: 'text',
  contact: choices.contact,
  phone: 'text',
  message: choices.yesNo,
  email: 'text',
  nameClinic: choices.yesNo,
  language: choices.language,
  help: choices.help,
  note: 'text',
  location: 'place',
  times: choices.times,
  contactMe: choices.yesNo,
  confirm: choices.yesNo,
};

/** The fixed answers of a question, none for written text and for places. */
export function choicesOf(question: FormQuestion): readonly string[] {
  const takes = known[question];
  return typeof takes === 'string' ? [] : takes;
}

/** Questions that take several answers. */
export const several: ReadonlySet<FormQuestion> = new Set<FormQuestion>(['help', 'times']);

/** The most a written answer may have, in UTF-16 units, or `undefined` for a choice. */
export function longestOf(question: FormQuestion): number | undefined {
  return question in longest ? longest[question as keyof typeof longest] : undefined;
}

/** Answers as they were given, not yet checked, by ids that mean the same in both languages. */
export type Answers = Partial<Record<FormQuestion, string[]>>;

/** Something that holds the fields of a form. */
type Fields = { getAll(name: string): unknown[] };

/** The answers to these questions in a posted form: unknown choices are left out, written words are kept as they were typed. */
export function readAnswers(fields: Fields, asked: readonly FormQuestion[], places: readonly string[]): Answers {
  const answers: Answers = {};
  for (const question of asked) {
    const kind = known[question];
    const allowed = kind === 'place' ? places : kind;
    const given = fields.getAll(question).filter((value) => typeof value === 'string');
    const kept =
      allowed === 'text'
        ? given.slice(0, 1).map((text) => writtenWords(text, ' '))
        : [...new Set(given)].filter((value) => allowed.includes(value));
    answers[question] = several.has(question) ? kept : kept.slice(0, 1);
  }
  return answers;
}

/** May the visitor leave this question out, whatever the other answers are? */
export function isOptional(question: FormQuestion): boolean {
  const shape: Partial<Record<FormQuestion, z.ZodType>> = { ...wishesSchema.shape, ...consentSchema.shape };
  return shape[question]?.safeParse(undefined).success ?? false;
}
