import { localeOfSegment } from '#lib/i18n/locales.ts';
import { requestPages } from '#lib/i18n/routing.ts';
import { answerPost, answerVisit } from '#lib/intake/respond.ts';
import { log, withRequestId } from '#lib/log.ts';

type Context = { params: Promise<{ language: string; step: string }> };
type Answer = typeof answerVisit;

/** The pages of the request form, filled in for a visitor who has answered (next.config.mjs leads here). */
export const GET = (request: Request, context: Context): Promise<Response> => answer(request, context, answerVisit);
export const POST = (request: Request, context: Context): Promise<Response> => answer(request, context, answerPost);

/** Every line logged for an answer carries an id, which the answer carries too, and nothing a visitor wrote. */
async function answer(request: Request, { params }: Context, respond: Answer): Promise<Response> {
  const { language, step } = await params;
  const locale = localeOfSegment(language);
  const page = Object.keys(requestPages).find((name) => name === step) as keyof typeof requestPages | undefined;
  if (!locale || !page) return new Response(null, { status: 404 });
  const id = crypto.randomUUID();
  return withRequestId(id, async () => {
    const began = performance.now();
    const response = await respond(request, page, locale);
    response.headers.set('x-request-id', id);
    log('info', `form-${page}`, { status: response.status, ms: Math.round(performance.now() - began) });
    return response;
  });
}
