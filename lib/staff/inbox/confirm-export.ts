import type { Lead, Posted } from '../answer.ts';
import { proveAgain } from '../prove-again.ts';
import type { Session } from '../store.ts';

/** Answers a code that was asked for before a download. */
export async function confirmExport(session: Session, id: string, { field, headers, now }: Posted): Promise<Lead> {
  const outcome = await proveAgain(session, field('code'), { headers, now });
  if (outcome === 'proved') return { to: `exports/${id}` };
  const problem = outcome.problem === 'wrong' ? 'wrong-code' : outcome.problem;
  return { to: `exports/${id}`, flash: { ...outcome, problem } };
}
