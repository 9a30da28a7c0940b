import { language } from 'next/root-params';
import { getRequestConfig } from 'next-intl/server';
import { homeZone } from './clinic-day.ts';
import type { Locale } from './locales.ts';
import { defaultLocale, localeOfSegment } from './locales.ts';
import { messagesFor } from './messages.ts';

/** Tells next-intl the language of a page: the first segment of its address. A missing message stops the build. */
export default getRequestConfig(async ({ locale: asked }) => {
  const locale: Locale = asked ?? localeOfSegment((await language()) ?? '') ?? defaultLocale;
  return {
    locale,
    messages: messagesFor(locale),
    timeZone: homeZone,
    onError(problem) {
      throw problem;
    },
  };
});
