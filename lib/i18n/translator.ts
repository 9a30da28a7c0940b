import { createTranslator } from 'next-intl';
import type { Locale } from './locales.ts';
import type { Messages } from './messages.ts';
import { messagesFor } from './messages.ts';

/** The words of one component or page, for places where no page is drawn: feeds, images, Markdown. */
export function translatorFor<Namespace extends keyof Messages>(locale: Locale, namespace: Namespace) {
  return createTranslator({
    locale,
    namespace,
    messages: messagesFor(locale),
    onError(problem) {
      throw problem;
    },
  });
}
