import { expect, it } from 'vitest';
import { isTimeZone } from '#lib/i18n/zones.ts';

it.each(['America/Toronto', 'America/Moncton'])('“%s” is a time zone a clinic may be in', (name) => {
  expect(isTimeZone(name)).toBe(true);
});

it.each(['america/toronto', 'EST', 'Toronto', 'America/Montréal', ''])('“%s” is refused', (name) => {
  expect(isTimeZone(name)).toBe(false);
});
