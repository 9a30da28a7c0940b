import { answerClear } from '#lib/clear/answer-clear.ts';
import { localeOfSegment } from '#lib/i18n/locales.ts';

type Context = { params: Promise<{ language: string }> };

/** What a reader says of a page (next.config.mjs leads here). */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const locale = localeOfSegment((await params).language);
  return locale ? answerClear(request, locale) : new Response(null, { status: 404 });
}
