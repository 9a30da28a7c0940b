import type { Context } from '#lib/staff/answer.ts';
import { answerForm } from '#lib/staff/answer.ts';
import { answerInvite } from '#lib/staff/answer-people.ts';
import { requireStaff } from '#lib/staff/require-staff.ts';

export async function POST(request: Request, context: Context): Promise<Response> {
  const admin = await requireStaff('admin');
  return answerForm(request, context, 'people', (posted) => answerInvite(admin, posted));
}
