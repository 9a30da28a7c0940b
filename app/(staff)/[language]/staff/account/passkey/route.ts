import type { Context } from '#lib/staff/answer.ts';
import { answerForm, answerJson } from '#lib/staff/answer.ts';
import { answerNewPasskey } from '#lib/staff/answer-enrol.ts';
import { askForNewPasskey } from '#lib/staff/passkeys.ts';
import { requireSession, requireStaff } from '#lib/staff/require-staff.ts';

export async function GET(request: Request): Promise<Response> {
  await requireStaff();
  return answerJson(await askForNewPasskey(request.headers));
}

export async function POST(request: Request, context: Context): Promise<Response> {
  const { session } = await requireSession();
  return answerForm(request, context, 'account', (posted) => answerNewPasskey(session, posted));
}
