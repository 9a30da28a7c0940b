import { codeOf, log } from '../log.ts';
import type { Answers, Step } from './answers.ts';
import { firstMissing } from './decide.ts';
import type { Draft } from './draft.ts';
import { sealToken } from './draft.ts';
import { drawStep } from './draw.ts';
import { shownIn } from './places.ts';
import type { Visit } from './visit.ts';
import { brought, withStatus } from './visit.ts';

/** A form as it was posted: the step, what was typed there, and what the check page showed. */
export type Typed = { step: Step; answers?: Answers; token?: string };

/** How long to wait when the store is away, in seconds. */
const storeRetry = 120;

/** When the store is away, the page says so and keeps what was typed; on the check page, what that page showed. */
export async function orSayUnavailable(visit: Visit, typed: Typed, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (failure) {
    if (!isAway(failure)) throw failure;
    log('error', 'request-not-kept', { code: codeOf(failure) });
    return showAgain(visit, typed, { notice: 'unavailable', status: 503, retryAfter: storeRetry });
  }
}

/** Answers with the page a form came from and what was typed in it; nothing else becomes of the form. `retryAfter` is in seconds. */
export async function showAgain(
  visit: Visit,
  { step, answers: typed = {}, token = '' }: Typed,
  { notice, status, retryAfter }: { notice: 'unavailable' | 'late'; status: number; retryAfter: number },
): Promise<Response> {
  const readable = stillReadable(visit, token);
  const answers = { ...readable?.answers, ...typed };
  const shown = step === 'check' ? (firstMissing(answers) ?? step) : step;
  const again = shown === 'check' && readable ? sealToken({ ...readable, answers }, visit.now) : undefined;
  const page = withStatus(await drawStep(shown, { answers, token: again, notice }, visit), status);
  page.headers.set('retry-after', String(retryAfter));
  return page;
}

/** By name, not by class: the server start and this handler are bundled apart, each with classes of its own. The build shortens class names. */
function isAway(failure: unknown): boolean {
  return failure instanceof Error && ['StoreUnavailable', 'StartRefused'].includes(failure.name);
}

/** What the page showed, or the draft in the cookie; `undefined` when there is none, or when even the key to it cannot be had. */
function stillReadable(visit: Visit, token: string): Draft | undefined {
  try {
    return shownIn(visit, token)?.draft ?? brought(visit).draft;
  } catch (failure) {
    if (!isAway(failure)) throw failure;
    return undefined;
  }
}
