import { expect, it } from 'vitest';
import { locales } from '#lib/i18n/locales.ts';
import { messagesFor } from '#lib/i18n/messages.ts';

it.each(locales)('what a paste changed is told in whole sentences (%s)', (locale) => {
  for (const sentence of Object.values(messagesFor(locale).StaffEditor.pasted)) expect(sentence).toMatch(/^\p{Lu}[^;:]*\.$/u);
});
