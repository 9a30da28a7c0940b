import type { Locale } from '../i18n/locales.ts';
import { localeOfSegment } from '../i18n/locales.ts';
import { contentSecurityPolicy } from '../security/headers.ts';

/** A text that is not a page, in UTF-8, with a policy under which a browser that shows it runs nothing. */
export function textResponse(text: string, type: string, headers: Record<string, string> = {}): Response {
  return new Response(text, {
    headers: { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': contentSecurityPolicy(), ...headers },
  });
}

type Context = { params: Promise<{ language: string }> };

/** The handler of an address that each language has, such as its feed; another segment than `en` and `fr` is not found. */
export function textPerLanguage(type: string, text: (locale: Locale) => string) {
  return async (_request: Request, { params }: Context): Promise<Response> => {
    const locale = localeOfSegment((await params).language);
    return locale ? textResponse(text(locale), type) : new Response(null, { status: 404 });
  };
}
