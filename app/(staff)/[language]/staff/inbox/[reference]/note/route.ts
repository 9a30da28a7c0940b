import { answerRequestForm } from '#lib/staff/inbox/answer-form.ts';
import { requestActs } from '#lib/staff/inbox/answer-request.ts';
import { requireStaff } from '#lib/staff/require-staff.ts';

type Context = { params: Promise<{ language: string; reference: string }> };

export async function POST(request: Request, context: Context): Promise<Response> {
  const staff = await requireStaff('intake', 'admin');
  return answerRequestForm(request, context, staff, requestActs.note);
}
