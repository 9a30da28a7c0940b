import { answerBeginning } from '#lib/editorial/answer-beginning.ts';
import type { Context } from '#lib/staff/answer.ts';
import { answerForm } from '#lib/staff/answer.ts';
import { requireStaff } from '#lib/staff/require-staff.ts';

export async function POST(request: Request, context: Context): Promise<Response> {
  const staff = await requireStaff('editor', 'admin');
  return answerForm(request, context, 'content/new', (posted) => answerBeginning(staff, posted));
}
