import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { seal, unseal } from '../security/seal.ts';
import type { Answers } from './answers.ts';
import { questions } from './answers.ts';
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
};

/** Longest value of a cookie, in characters; browsers keep 4,096 with name and attributes. */
export const longestCookie = 3800;

/** How long a check page can be sent, in milliseconds. */
const freshFor = 2 * 60 * 60 * 1000;

const answersSchema = z.partialRecord(z.enum([...questions.details, ...questions.wishes, ...questions.check]), z.array(z.string()));
const draftSchema = z.object({ nonce: z.uuid(), startedAt: z.number(), trapped: z.boolean(), answers: answersSchema });
const receiptSchema = z.object({ reference: z.string(), receivedAt: z.iso.datetime(), location: z.string(), deleteBy: z.iso.date() });
const tokenSchema = z.object({ nonce: z.uuid(), at: z.number() });

/** A draft without answers. */
export function newDraft(now: Date): Draft {
  return { nonce: randomUUID(), startedAt: now.getTime(), trapped: false, answers: {} };
}

/** A draft as the value of a cookie; `undefined` when its answers are longer than a cookie can hold. */
export function sealDraft(draft: Draft): string | undefined {
  const sealed = seal('draft', JSON.stringify(draft));
  return sealed.length > longestCookie ? undefined : sealed;
}

/** The draft in a cookie; `undefined` when there is none, or when this site did not make it. */
export function openDraft(cookie: string | undefined): Draft | undefined {
  return open('draft', cookie, draftSchema) as Draft | undefined;
}

/** What the last page needs to know after a request is safe, as the value of a cookie; nothing in it is about the person. */
export function sealReceipt(receipt: Receipt): string {
  return seal('receipt', JSON.stringify(receipt));
}

/** The receipt in a cookie; `undefined` when there is none, or when this site did not make it. */
export function openReceipt(cookie: string | undefined): Receipt | undefined {
  return open('receipt', cookie, receiptSchema);
}

/** Shows later that the check page was drawn by this site, for this draft, and when. */
export function sealToken(draft: Draft, now: Date): string {
  return seal('token', JSON.stringify({ nonce: draft.nonce, at: now.getTime() }));
}

/** Was the check page drawn for this draft, less than two hours ago? */
export function isFreshToken(token: string, draft: Draft, now: Date): boolean {
  const opened = open('token', token, tokenSchema);
  return opened !== undefined && opened.nonce === draft.nonce && now.getTime() - opened.at < freshFor;
}

function open<Value>(purpose: string, sealed: string | undefined, schema: z.ZodType<Value>): Value | undefined {
  const text = sealed ? unseal(purpose, sealed) : undefined;
  if (text === undefined) return undefined;
  const parsed = schema.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data : undefined;
}
