import type {} from 'next-intl';
import type { Locale } from './locales.ts';
import type { Messages } from './messages.ts';

// The augmentation is ignored unless this file is a module that imports from next-intl.
declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}
