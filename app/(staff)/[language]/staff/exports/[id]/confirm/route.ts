import { answerForm } from '#lib/staff/answer.ts';
import { confirmExport } from '#lib/staff/inbox/confirm-export.ts';
import { requireSession } from '#lib/staff/require-staff.ts';

type Context = { params: Promise<{ language: string; id: string }> };

export async function POST(request: Request, context: Context): Promise<Response> {
  const { session } = await requireSession('intake', 'admin');
  const { id } = await context.params;
  return answerForm(request, context, `exports/${id}`, (posted) => confirmExport(session, id, posted));
}
