import { expect, it } from 'vitest';
import { locales } from '#lib/i18n/locales.ts';
import { messagesFor } from '#lib/i18n/messages.ts';

it.each(locales)('what a paste changed is told in whole sentences (%s)', (locale) => {
  const { lead, ...changes } = messagesFor(locale).StaffEditor.pasted;
  expect(lead).toMatch(/:$/);
  for (const change of Object.values(changes)) expect(change).toMatch(/^\p{Lu}[^;]*\.$/u);
});
