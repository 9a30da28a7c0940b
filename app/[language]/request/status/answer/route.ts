import { localeOfSegment } from '#lib/i18n/locales.ts';
import { answerStatus } from '#lib/intake/answer-status.ts';

type Context = { params: Promise<{ language: string }> };

/** How a request stands, for whoever posts its reference and its code (next.config.mjs leads here). */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const locale = localeOfSegment((await params).language);
  return locale ? answerStatus(request, locale) : new Response(null, { status: 404 });
}
