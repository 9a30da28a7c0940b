import type { Context } from '#lib/staff/answer.ts';
import { answerForm } from '#lib/staff/answer.ts';
import { answerPassword } from '#lib/staff/answer-sign-in.ts';
import { requireOwnOrigin } from '#lib/staff/require-staff.ts';

export async function POST(request: Request, context: Context): Promise<Response> {
  requireOwnOrigin(request.headers);
  return answerForm(request, context, 'sign-in', answerPassword);
}
