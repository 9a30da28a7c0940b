import type { EntryContext } from '#lib/editorial/answer-entry.ts';
import { answerEntryForm } from '#lib/editorial/answer-entry.ts';
import { entryActs } from '#lib/editorial/entry-acts.ts';
import { requireStaff } from '#lib/staff/require-staff.ts';

export async function POST(request: Request, context: EntryContext): Promise<Response> {
  const staff = await requireStaff('editor', 'admin');
  return answerEntryForm(request, context, staff, 'history', entryActs.restore);
}
