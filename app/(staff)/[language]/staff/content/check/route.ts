import { answerCheck } from '#lib/staff/editor/answer-check.ts';
import { requireStaff } from '#lib/staff/require-staff.ts';

export async function POST(request: Request): Promise<Response> {
  await requireStaff('editor', 'admin');
  return answerCheck(request);
}
