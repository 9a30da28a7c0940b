import { localeOfSegment } from '#lib/i18n/locales.ts';
import { leadTo } from '#lib/staff/answer.ts';
import { handOut } from '#lib/staff/inbox/hand-out.ts';
import { requireSession } from '#lib/staff/require-staff.ts';

type Context = { params: Promise<{ language: string; id: string }> };

export async function POST(_request: Request, { params }: Context): Promise<Response> {
  const asking = await requireSession('intake', 'admin');
  const { language, id } = await params;
  const [now, locale] = [new Date(), localeOfSegment(language)];
  if (!locale) return new Response(null, { status: 404 });
  return (await handOut(asking, id, now)) ?? leadTo(locale, { to: `exports/${id}` }, now);
}
