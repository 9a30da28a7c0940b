import { readReference } from '../../intake/reference.ts';
import type { Lead, Posted } from '../answer.ts';
import { answerForm } from '../answer.ts';
import type { Staff } from '../roles.ts';

/** What a form about one request asks for. */
export type Act = (staff: Staff, reference: string, posted: Posted) => Promise<Lead>;

type Context = { params: Promise<{ language: string; reference: string }> };

/** Answers a form about the request that the address names. */
export async function answerRequestForm(request: Request, context: Context, staff: Staff, act: Act): Promise<Response> {
  const reference = readReference((await context.params).reference);
  if (reference === undefined) return new Response(null, { status: 404 });
  return answerForm(request, context, `inbox/${reference}`, (posted) => act(staff, reference, posted));
}
