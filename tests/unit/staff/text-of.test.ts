import { expect, it } from 'vitest';
import { textOf } from '#lib/staff/content/text-of.ts';

it.each([
  ['ends of Unix', 'one\ntwo\n', undefined],
  ['ends of Windows, in every line', 'one\r\ntwo\r\n', undefined],
  ['no end at all', 'one', undefined],
  ['a mark before its first letter', '\ufeffone\n', undefined],
  ['both ends', 'one\r\ntwo\n', 'line-ends'],
  ['the ends of an old Macintosh', 'one\rtwo\r', 'line-ends'],
] as const)('a file with %s can be edited only where nothing else of it would change', (_, text, obstacle) => {
  expect(textOf(Buffer.from(text), 'utf8')).toEqual({ text, ...(obstacle && { obstacle }) });
});

it('a file in another encoding is shown, and not edited', () => {
  expect(textOf(Buffer.from('caf\xe9\n', 'latin1'), 'utf8')).toEqual({ text: 'caf\ufffd\n', obstacle: 'encoding' });
});
