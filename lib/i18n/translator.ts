import { createTranslator } from 'next-intl';
import type { Locale } from './locales.ts';
import type { Messages } from './messages.ts';
import { messagesFor } from './messages.ts';

/**
 * The words of one component or page, for places where no page is drawn: feeds, images, messages, answers to a search.
 *
 * @throws Error when a message or one of its arguments is missing, rather than show its key to a reader
 */
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
