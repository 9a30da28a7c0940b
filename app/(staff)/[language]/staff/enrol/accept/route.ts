import type { Context } from '#lib/staff/answer.ts';
import { answerForm } from '#lib/staff/answer.ts';
import { answerAcceptance } from '#lib/staff/answer-enrol.ts';
import { requireOwnOrigin } from '#lib/staff/require-staff.ts';

export async function POST(request: Request, context: Context): Promise<Response> {
  requireOwnOrigin(request.headers);
  return answerForm(request, context, 'enrol', answerAcceptance);
}
