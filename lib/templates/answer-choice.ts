import { localeOfSegment } from '../i18n/locales.ts';
import type { queryNames } from '../i18n/routing.ts';
import type { Show } from './chosen-page.ts';
import { drawPage } from './draw-page.ts';

/**
 * Answers an address that holds a choice: the prerendered page of the section, as `show` makes it look. `headers` are added or take
 * the place of the usual ones.
 */
export async function answerChoice(
  request: Request,
  section: keyof typeof queryNames,
  segment: string,
  show: Show,
  headers: Record<string, string> = {},
): Promise<Response> {
  const locale = localeOfSegment(segment);
  if (!locale) return new Response(null, { status: 404 });
  const { searchParams } = new URL(request.url);
  return drawPage(section, { locale, url: request.url }, (document) => show(document, searchParams), {
    'cache-control': 'public, max-age=0, must-revalidate',
    ...headers,
  });
}
