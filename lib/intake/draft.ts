import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { seal, unseal } from '../security/seal.ts';
import type { Answers, Step } from './answers.ts';
import { formQuestions, steps } from './answers.ts';
import type { Receipt } from './submission.ts';

/** A request that is being written. It lives in a sealed cookie of the visitor’s browser, and nowhere else. */
export type Draft = {
  /** Made once; the same request sent twice is known by it. */
  nonce: string;
  /** When the first answers came, in milliseconds since 1970. */
  startedAt: number;
  /** Was a field filled that no person sees? */
  trapped: boolean;
  answers: Answers;
  /** The step whose faults the next page shows. */
  faulty?: Step | undefined;
};

/** Longest value of a cookie, in characters; browsers keep 4,096 with name and attributes. */
export const longestCookie = 3800;

const hour = 60 * 60 * 1000;

/** How long a check page can be sent, and a draft that nobody goes on with can be opened, in milliseconds. */
const fresh = { token: 2 * hour, draft: 24 * hour };

const questions: ReadonlySet<string> = new Set([...formQuestions.details, ...formQuestions.wishes, ...formQuestions.check]);

/** Answers to a question that this release does not ask, written while another one served, are left out; the others stay. */
const answersSchema = z
  .record(z.string(), z.array(z.string()))
  .transform((answers) => Object.fromEntries(Object.entries(answers).filter(([question]) => questions.has(question))));
const draftSchema = z.object({
  nonce: z.uuid(),
  startedAt: z.number(),
  trapped: z.boolean(),
  answers: answersSchema,
  faulty: z.enum(steps).optional().catch(undefined),
});
const datedSchema = z.object({ at: z.number(), draft: draftSchema });
const shownSchema = z.object({ draft: z.object({ answers: z.record(z.string(), z.unknown()) }) });
const receiptSchema = z.object({
  reference: z.string(),
  code: z.string().optional(),
  receivedAt: z.iso.datetime(),
  location: z.string(),
  deleteBy: z.iso.date(),
});

/** A draft without answers. */
export function newDraft(now: Date): Draft {
  return { nonce: randomUUID(), startedAt: now.getTime(), trapped: false, answers: {} };
}

/** A draft as the value of a cookie; `undefined` when its answers are longer than a cookie can hold. */
export function sealDraft(draft: Draft, now: Date): string | undefined {
  const sealed = sealDated('draft', draft, now);
  return sealed.length > longestCookie ? undefined : sealed;
}

/** The draft in a cookie; `undefined` when there is none, when this site did not make it, or when it has lain for a day. */
export function openDraft(cookie: string | undefined, now: Date): Draft | undefined {
  const opened = open('draft', cookie, datedSchema);
  return opened && now.getTime() - opened.at < fresh.draft ? (opened.draft as Draft) : undefined;
}

/** What the last page needs to know after a request is safe, as the value of a cookie; nothing in it is about the person. */
export function sealReceipt(receipt: Receipt): string {
  return seal('receipt', JSON.stringify(receipt));
}

/** The receipt in a cookie; `undefined` when there is none, or when this site did not make it. */
export function openReceipt(cookie: string | undefined): Receipt | undefined {
  return open('receipt', cookie, receiptSchema);
}

/** What a check page shows, as it comes back with “send”: those very answers are sent, whatever another tab has done since. */
export type Shown = { draft: Draft; at: Date; fresh: boolean };

/** Seals what a check page shows into the page itself. */
export function sealToken(draft: Draft, now: Date): string {
  return sealDated('token', draft, now);
}

/**
 * What the check page showed; `undefined` when this site did not draw it. It is fresh for two hours, unless it showed an answer that is
 * left out here: then it has to be shown again.
 */
export function openToken(token: string, now: Date): Shown | undefined {
  const opened = open('token', token, datedSchema);
  const shown = open('token', token, shownSchema)?.draft.answers ?? {};
  const isWhole = Object.keys(shown).every((question) => questions.has(question));
  return opened && { draft: opened.draft as Draft, at: new Date(opened.at), fresh: isWhole && now.getTime() - opened.at < fresh.token };
}

function sealDated(purpose: string, draft: Draft, now: Date): string {
  return seal(purpose, JSON.stringify({ at: now.getTime(), draft }));
}

function open<Value>(purpose: string, sealed: string | undefined, schema: z.ZodType<Value>): Value | undefined {
  const text = sealed ? unseal(purpose, sealed) : undefined;
  if (text === undefined) return undefined;
  const parsed = schema.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data : undefined;
}
