import { answerWord } from '#lib/staff/editor/answer-word.ts';
import { requireStaff } from '#lib/staff/require-staff.ts';

export async function POST(request: Request): Promise<Response> {
  const staff = await requireStaff('editor', 'admin');
  return answerWord(request, staff);
}
