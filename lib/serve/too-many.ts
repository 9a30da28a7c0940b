import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { formatPhone } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { localeSegment, locales } from '../i18n/locales.ts';
import { translatorFor } from '../i18n/translator.ts';
import { contentSecurityPolicy } from '../security/headers.ts';
import { siteName, sitePhone } from '../site.ts';

const style = ':root{color-scheme:light dark}body{margin:2rem auto;max-width:36rem;padding:0 1rem;font:1.125rem/1.6 sans-serif}';
const policy = contentSecurityPolicy({ styles: [`'sha256-${createHash('sha256').update(style).digest('base64')}'`] });

/** Pages already written, by language and seconds: of the few there can be, one is asked for again and again. */
const written = new Map<string, string>();

/** Asks whoever is over their share to wait, on a small page in both languages, the one of the address first. */
export function answerTooMany(request: IncomingMessage, response: ServerResponse, seconds: number): void {
  const first = locales.find((locale) => request.url?.startsWith(`/${localeSegment(locale)}/`)) ?? 'en';
  const key = `${first} ${seconds}`;
  const page = written.get(key) ?? write(first, seconds);
  written.set(key, page);
  response.setHeader('Content-Security-Policy', policy);
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Content-Length', Buffer.byteLength(page));
  response.setHeader('Retry-After', seconds);
  response.writeHead(429).end(request.method === 'HEAD' ? undefined : page);
}

function write(first: Locale, seconds: number): string {
  const parts = [first, ...locales.filter((locale) => locale !== first)].map((locale) => {
    const t = translatorFor(locale, 'TooMany');
    const paragraphs = [t('text', { seconds }), t('form'), t('call', { phone: formatPhone(sitePhone) })];
    return `<section lang="${locale}"><h1>${t('heading')}</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('')}</section>`;
  });
  const title = `${translatorFor(first, 'TooMany')('heading')} – ${siteName}`;
  return `<!doctype html>
<html lang="${first}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${style}</style>
</head>
<body><main>${parts.join('<hr>')}</main></body>
</html>
`;
}
