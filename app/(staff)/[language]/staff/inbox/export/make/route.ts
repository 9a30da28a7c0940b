import type { Context } from '#lib/staff/answer.ts';
import { answerForm } from '#lib/staff/answer.ts';
import { answerExportList } from '#lib/staff/inbox/answer-rights.ts';
import { requireStaff } from '#lib/staff/require-staff.ts';

export async function POST(request: Request, context: Context): Promise<Response> {
  const staff = await requireStaff('intake', 'admin');
  return answerForm(request, context, 'inbox/export', (posted) => answerExportList(staff, posted));
}
