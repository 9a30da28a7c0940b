import { answerForm } from '#lib/staff/answer.ts';
import { answerFacts } from '#lib/staff/editor/answer-facts.ts';
import { requireStaff } from '#lib/staff/require-staff.ts';

type Context = { params: Promise<{ language: string; collection: string; id: string }> };

export async function POST(request: Request, context: Context): Promise<Response> {
  const staff = await requireStaff('editor', 'admin');
  const { collection, id } = await context.params;
  return answerForm(request, context, `content/${collection}/${id}/facts`, (posted) =>
    answerFacts(staff, { collection, id, fields: posted.form }, posted),
  );
}
