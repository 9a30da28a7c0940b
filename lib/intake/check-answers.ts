import type { z } from 'zod';
import type { Answers, FormQuestion, Step } from './answers.ts';
import { formQuestions, several } from './answers.ts';
import type { IntakeRequest } from './schema.ts';
import { consentSchema, detailsSchema, wishesSchema } from './schema.ts';

/** What is wrong with an answer: a code that has words in messages, under “RequestForm.errors”. */
type Issue = { question: FormQuestion; code: string };

const schemas = { details: detailsSchema, wishes: wishesSchema, check: consentSchema } as const;
const parts = { details: 'details', wishes: 'wishes', check: 'consent' } as const satisfies Record<Step, keyof IntakeRequest>;

export type Checked<S extends Step> = { answers: IntakeRequest[(typeof parts)[S]] } | { issues: [Issue, ...Issue[]] };

/**
 * Holds the answers of a step against the schema: the checked answers, or everything that is wrong, one issue per question in the
 * order of the page.
 */
export function checkStep<S extends Step>(step: S, answers: Answers): Checked<S> {
  const given = Object.fromEntries(
    formQuestions[step].flatMap((question) => {
      const values = answers[question];
      if (values === undefined || (values.length === 0 && !several.has(question))) return [];
      return [[question, several.has(question) ? values : values[0]]];
    }),
  );
  const parsed: z.ZodSafeParseResult<unknown> = schemas[step].safeParse(given);
  if (parsed.success) return { answers: parsed.data } as Checked<S>;
  const codes = new Map(parsed.error.issues.map(({ path, message }) => [String(path[0]), message] as const).reverse());
  const issues = formQuestions[step].flatMap((question) => {
    const code = codes.get(question);
    return code === undefined ? [] : [{ question, code }];
  });
  const [first, ...others] = issues;
  if (!first) throw new Error(`The schema of the step “${step}” found fault with a question the page does not ask.`);
  return { issues: [first, ...others] };
}

/** The whole request, or the first step that is not complete. */
export function checkRequest(answers: Answers): { request: IntakeRequest } | { incomplete: Step } {
  const details = checkStep('details', answers);
  if ('issues' in details) return { incomplete: 'details' };
  const wishes = checkStep('wishes', answers);
  if ('issues' in wishes) return { incomplete: 'wishes' };
  const consent = checkStep('check', answers);
  if ('issues' in consent) return { incomplete: 'check' };
  // Someone reached by telephone has given no address to confirm to.
  const confirm = details.answers.contact === 'email' ? consent.answers.confirm : 'no';
  return { request: { details: details.answers, wishes: wishes.answers, consent: { ...consent.answers, confirm } } };
}
