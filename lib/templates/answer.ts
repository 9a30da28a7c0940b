import type { Locale } from '../i18n/locales.ts';
import { localeOfSegment } from '../i18n/locales.ts';
import { folderPath } from '../i18n/routing.ts';
import type { PageOf } from './fill.ts';
import { Page } from './fill.ts';
import type { SlotOf, TemplateSection } from './slots.ts';
import { loadTemplate } from './templates.ts';

/** Where an answer is given: in which language, and an address of the running server for development. */
export type At = { locale: Locale; url: string };

/**
 * Answers with the prerendered page of a section after `fill` has changed it, under the policy of that page. Every page that is not
 * served as it was built goes this way.
 */
export async function answer<Section extends TemplateSection>(
  section: Section,
  { locale, url }: At,
  fill: (page: PageOf<Section>) => void,
  headers: Record<string, string>,
): Promise<Response> {
  const { page: kept, policy } = await loadTemplate(folderPath(section, locale), url);
  const page = new Page<SlotOf<Section>>(kept);
  fill(page);
  return new Response(page.toString(), {
    headers: { 'content-type': 'text/html; charset=utf-8', ...(policy ? { 'content-security-policy': policy } : {}), ...headers },
  });
}

/** Makes a page show what its address asks for. What an address cannot mean is named in the page, never an error. */
export type Show<Section extends TemplateSection> = (page: PageOf<Section>, query: URLSearchParams, locale: Locale) => void;

type Context = { params: Promise<{ language: string }> };

/**
 * The handler of a section whose addresses may ask for something: `?q=`, a filter, a comparison. `headers` are added or take the
 * place of the usual ones.
 */
export function answerQueries<Section extends TemplateSection>(
  section: Section,
  show: Show<Section>,
  headers: Record<string, string> = {},
): (request: Request, context: Context) => Promise<Response> {
  return async (request, { params }) => {
    const locale = localeOfSegment((await params).language);
    if (!locale) return new Response(null, { status: 404 });
    const { searchParams } = new URL(request.url);
    return answer(section, { locale, url: request.url }, (page) => show(page, searchParams, locale), {
      'cache-control': 'public, max-age=0, must-revalidate',
      ...headers,
    });
  };
}
