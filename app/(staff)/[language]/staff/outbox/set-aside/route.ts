import type { Context } from '#lib/staff/answer.ts';
import { answerForm } from '#lib/staff/answer.ts';
import { setAside } from '#lib/staff/inbox/outbox.ts';
import { requireStaff } from '#lib/staff/require-staff.ts';

export async function POST(request: Request, context: Context): Promise<Response> {
  const staff = await requireStaff('intake', 'admin');
  return answerForm(request, context, 'outbox', async ({ field, now }) => {
    const done = await setAside(staff, field('id'), now);
    return { to: 'outbox', flash: { done: done ? 'aside' : 'gone' } };
  });
}
