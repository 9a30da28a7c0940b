import type { Context } from '#lib/staff/answer.ts';
import { answerForm } from '#lib/staff/answer.ts';
import { answerSignOut } from '#lib/staff/answer-sign-in.ts';
import { requireHalfway } from '#lib/staff/require-staff.ts';

export async function POST(request: Request, context: Context): Promise<Response> {
  const session = await requireHalfway();
  return answerForm(request, context, 'sign-in', (posted) => answerSignOut(session, posted));
}
