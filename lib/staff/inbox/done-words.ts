import type { Locale } from '../../i18n/locales.ts';
import { translatorFor } from '../../i18n/translator.ts';
import type { Flash } from '../flash.ts';

/** What was done, in words, after a form of the inbox led to another page. */
export function doneWords({ done, typed }: Flash, locale: Locale): string | undefined {
  const t = translatorFor(locale, 'StaffInbox');
  const reference = typed?.reference ?? '';
  switch (done) {
    case undefined:
      return undefined;
    case 'erased':
      return t('erased', { reference });
    case 'erased-later':
      return t('erasedLater', { reference });
    case 'no-contact':
      return t('noContactDone', { reference });
    default:
      return t('saved');
  }
}
