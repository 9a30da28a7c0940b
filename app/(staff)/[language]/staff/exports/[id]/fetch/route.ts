import { localeOfSegment } from '#lib/i18n/locales.ts';
import { leadTo } from '#lib/staff/answer.ts';
import { fetchExport } from '#lib/staff/inbox/exports/fetch.ts';
import { requireStaff } from '#lib/staff/require-staff.ts';

type Context = { params: Promise<{ language: string; id: string }> };

export async function POST(_request: Request, { params }: Context): Promise<Response> {
  const staff = await requireStaff('intake', 'admin');
  const { language, id } = await params;
  const [now, locale] = [new Date(), localeOfSegment(language)];
  const file = await fetchExport(staff, id, now);
  if (!locale) return new Response(null, { status: 404 });
  if (!file) return leadTo(locale, { to: `exports/${id}` }, now);
  const headers = {
    'content-type': file.type,
    'content-disposition': `attachment; filename="${file.name}"`,
    'cache-control': 'private, no-store',
  };
  return new Response(file.content, { headers });
}
