import { localeOfSegment } from '../i18n/locales.ts';
import type { choices } from '../i18n/routing.ts';
import { folderPath } from '../i18n/routing.ts';
import type { Show } from './chosen-page.ts';
import { chosenPage } from './chosen-page.ts';
import { readTemplate } from './templates.ts';

/** Answers an address that holds a choice: the prerendered page of the section, as `show` makes it look, under the same policy; `headers` are added or take the place of the usual ones. */
export async function answerChoice(
  request: Request,
  section: keyof typeof choices,
  segment: string,
  show: Show,
  headers: Record<string, string> = {},
): Promise<Response> {
  const locale = localeOfSegment(segment);
  if (!locale) return new Response(null, { status: 404 });
  const { html, policy } = await readTemplate(folderPath(section, locale), request.url);
  return new Response(chosenPage(html, new URL(request.url).searchParams, show), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'public, max-age=0, must-revalidate',
      ...(policy ? { 'content-security-policy': policy } : {}),
      ...headers,
    },
  });
}
