import { describe, expect, it } from 'vitest';
import { readPhone, showPhone } from '#lib/intake/phone.ts';

describe('an extension is kept, however it is written:', () => {
  it.each([
    '613-555-0142 ext. 204',
    '613-555-0142 ext 204',
    '613 555 0142 extension 204',
    '613-555-0142 x204',
    '6135550142x204',
    '613-555-0142 ext204',
    '613-555-0142ext204',
    '613-555-0142 ext.204',
    '613 555-0142 poste204',
    '613 555-0142poste204',
    '613 555-0142 (Poste204)',
    '613-555-0142 extension204',
    '(613) 555-0142 #204',
    '613 555-0142, poste 204',
    '613-555-0142 Poste : 204',
    '613-555-0142 (poste 204)',
    '613-555-0142 local 204',
    '613 555-0142 poste no 204',
    '613 555-0142, poste n° 204',
    '613-555-0142 ext no. 204',
    '613 555-0142, p. 204',
    '+1 613 555 0142;ext=204',
    'tel:+16135550142;ext=204',
  ])('%s', (typed) => {
    expect(readPhone(typed)).toEqual({ phone: '+16135550142;ext=204' });
  });
});

it('reads an extension aloud in the language of the reader', () => {
  expect(showPhone('+16135550142;ext=204', 'en')).toBe('613-555-0142, ext. 204');
  expect(showPhone('+16135550142;ext=204', 'fr-CA')).toBe('613\u00a0555-0142, poste 204'.replace('\u00a0', '-'));
  expect(showPhone('+33142685300', 'en')).toBe('+33 1 42 68 53 00');
});

it.each(['613-555-0142 after 5 pm', 'Call 613-555-0142', '613-555-0142 ou 613-555-0143', '+1-613-555-0199;phone-context=evil'])(
  'says that the words around a number would be lost, and never drops them: %s',
  (typed) => {
    for (let time = 0; time < 3; time += 1) expect(readPhone(typed)).toEqual({ fault: 'phone-words' });
  },
);

it.each(['', '12', 'no phone', '555-0142', '+999 12345678901'])('finds no number in “%s”', (typed) => {
  expect(readPhone(typed)).toEqual({ fault: 'not-a-phone' });
});

it.each([
  '613.555.0142',
  'Tél. : 613 555-0142',
  '６１３−５５５−０１４２',
  '1 (613) 555‑0142',
  '+1\u00a0613\u00a0555\u00a00142',
  '613–555–0142',
])('reads %s', (typed) => {
  expect(readPhone(typed)).toEqual({ phone: '+16135550142' });
});
