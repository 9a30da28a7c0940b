import type { z } from 'zod';
import { codeOf, log } from '../../log.ts';
import { readBody } from '../../network/read-body.ts';

/** The longest message of an editor that is read, in bytes: a file ten times as long as the longest page. */
const longest = 1024 * 1024;

/** Why nothing was done with a message of an editor, which then still has it. */
type MessageFault = 'unreadable' | 'too-large' | 'unavailable';

/**
 * Answers a message of an open editor, as JSON for JSON. Where the store is away it says so with 503, and the editor keeps the text and
 * sends it again.
 */
export async function answerMessage<Message>(
  request: Request,
  schema: z.ZodType<Message>,
  work: (message: Message) => Promise<unknown>,
): Promise<Response> {
  const body = await readBody(request, longest).catch(() => new Uint8Array()); // broken off on its way: no message
  if (body === undefined) return refused('too-large', 413);
  const parsed = schema.safeParse(readJson(new TextDecoder().decode(body)));
  if (!parsed.success) return refused('unreadable', 400);
  try {
    return Response.json(await work(parsed.data));
  } catch (failure) {
    // By name, not by class: the server start and a handler are bundled apart, each with classes of its own.
    if (!(failure instanceof Error && ['StoreUnavailable', 'StartRefused', 'GitFailed'].includes(failure.name))) throw failure;
    log('error', 'staff-message-not-kept', { code: codeOf(failure) });
    return refused('unavailable', 503);
  }
}

function refused(problem: MessageFault, status: number): Response {
  return Response.json({ problem }, { status });
}

function readJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
