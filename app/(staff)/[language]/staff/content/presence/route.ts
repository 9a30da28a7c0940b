import { answerPresence } from '#lib/staff/content/answer-presence.ts';
import { requireStaff } from '#lib/staff/require-staff.ts';

export async function POST(request: Request): Promise<Response> {
  const staff = await requireStaff('editor', 'admin');
  return answerPresence(request, staff);
}
