import type { Locale } from '../i18n/locales.ts';
import type { Section } from '../i18n/routing.ts';
import { folderPath } from '../i18n/routing.ts';
import { fillPage } from './fill-page.ts';
import { readTemplate } from './templates.ts';

/**
 * Answers with the prerendered page of a section after `fill` has changed it, under the policy of that page.
 *
 * @param url any address of the running server, used in development only
 */
export async function drawPage(
  section: Section,
  { locale, url }: { locale: Locale; url: string },
  fill: (document: Document) => void,
  headers: Record<string, string>,
): Promise<Response> {
  const { html, policy } = await readTemplate(folderPath(section, locale), url);
  return new Response(fillPage(html, fill), {
    headers: { 'content-type': 'text/html; charset=utf-8', ...(policy ? { 'content-security-policy': policy } : {}), ...headers },
  });
}
