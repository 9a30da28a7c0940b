import type { Context } from '#lib/staff/answer.ts';
import { answerForm } from '#lib/staff/answer.ts';
import { settleWords } from '#lib/staff/read-clear.ts';
import { requireStaff } from '#lib/staff/require-staff.ts';

export async function POST(request: Request, context: Context): Promise<Response> {
  const staff = await requireStaff();
  return answerForm(request, context, 'clear', async ({ field, now }) => {
    await settleWords(staff, field('id'), field('keep') === '1', now);
    return { to: 'clear', flash: { done: 'settled' } };
  });
}
