import { answerApproval } from '#lib/editorial/decisions.ts';
import { answerForm } from '#lib/staff/answer.ts';
import { requireStaff } from '#lib/staff/require-staff.ts';

type Context = { params: Promise<{ language: string; id: string }> };

export async function POST(request: Request, context: Context): Promise<Response> {
  const staff = await requireStaff('editor', 'admin');
  const { id } = await context.params;
  return answerForm(request, context, `review/${id}`, (posted) => answerApproval(staff, id, posted));
}
