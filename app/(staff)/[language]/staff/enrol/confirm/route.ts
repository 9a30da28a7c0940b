import type { Context } from '#lib/staff/answer.ts';
import { answerForm } from '#lib/staff/answer.ts';
import { answerApp } from '#lib/staff/answer-enrol.ts';
import { requireHalfway } from '#lib/staff/require-staff.ts';

export async function POST(request: Request, context: Context): Promise<Response> {
  const session = await requireHalfway();
  return answerForm(request, context, 'enrol/app', (posted) => answerApp(session, posted));
}
