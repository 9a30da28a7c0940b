import { readReference } from '#lib/intake/reference.ts';
import { answerForm } from '#lib/staff/answer.ts';
import { requestActs } from '#lib/staff/inbox/answer-request.ts';
import { rightsActs } from '#lib/staff/inbox/answer-rights.ts';
import { requireStaff } from '#lib/staff/require-staff.ts';

type Context = { params: Promise<{ language: string; reference: string; action: string }> };

export async function POST(request: Request, context: Context): Promise<Response> {
  const staff = await requireStaff('intake', 'admin');
  const { reference: typed, action } = await context.params;
  const reference = readReference(typed);
  const acts = { ...requestActs, ...rightsActs };
  const act = Object.hasOwn(acts, action) ? acts[action] : undefined;
  if (reference === undefined || act === undefined) return new Response(null, { status: 404 });
  return answerForm(request, context, `inbox/${reference}`, (posted) => act(staff, reference, posted));
}
