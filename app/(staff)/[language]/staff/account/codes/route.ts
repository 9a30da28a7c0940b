import type { Context } from '#lib/staff/answer.ts';
import { answerForm } from '#lib/staff/answer.ts';
import { answerCodes } from '#lib/staff/answer-account.ts';
import { requireSession } from '#lib/staff/require-staff.ts';

export async function POST(request: Request, context: Context): Promise<Response> {
  const { session } = await requireSession();
  return answerForm(request, context, 'account', (posted) => answerCodes(session, posted));
}
