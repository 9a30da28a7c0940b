import { chosenPage } from '#lib/comparison/chosen-page.ts';
import { readTemplate } from '#lib/comparison/templates.ts';
import { localeOfSegment, localeSegment } from '#lib/i18n/locales.ts';
import { sections } from '#lib/i18n/routing.ts';

type Context = { params: Promise<{ language: string }> };

/** The comparison for a choice in the address (next.config.mjs leads here); the same page, without what was not chosen. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const locale = localeOfSegment((await params).language);
  if (!locale) return new Response(null, { status: 404 });
  const { html, policy } = await readTemplate(`/${localeSegment(locale)}/${sections.compare.folder}`, request.url);
  const body = chosenPage(html, new URL(request.url).searchParams);
  return new Response(body, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'public, max-age=0, must-revalidate',
      ...(policy ? { 'content-security-policy': policy } : {}),
    },
  });
}
