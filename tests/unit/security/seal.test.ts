import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openRow, sealRow, UnknownKey } from '#lib/security/envelope.ts';
import { parseKeys } from '#lib/security/keys.ts';
import { seal, unseal } from '#lib/security/seal.ts';

const [old, recent] = [1, 2].map((byte) => Buffer.alloc(32, byte).toString('base64'));
const before = parseKeys(`${old}`, 'the test');
const rotated = parseKeys(`${recent},${old}`, 'the test');
const retired = parseKeys(`${recent}`, 'the test');

describe('a sealed text', () => {
  it('opens again as it was, whatever its characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => unseal('draft', seal('draft', text, before), before) === text));
  });

  it('is never the same twice and tells nothing of the text', () => {
    const [one, two] = [seal('draft', 'Je dors mal', before), seal('draft', 'Je dors mal', before)];

    expect(one).not.toBe(two);
    expect(Buffer.from(one, 'base64url').toString('latin1')).not.toContain('dors');
  });

  it('opens for its own purpose only', () => {
    expect(unseal('token', seal('draft', 'text', before), before)).toBeUndefined();
  });

  it('does not open when any bit of it was changed, or when it was cut', () => {
    const bytes = Buffer.from(seal('draft', 'text', before), 'base64url');

    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length * 8 - 1 }), (bit) => {
        const changed = Buffer.from(bytes);
        changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
        return unseal('draft', changed.toString('base64url'), before) === undefined;
      }),
    );
    for (let length = 0; length < bytes.length; length += 1) {
      expect(unseal('draft', bytes.subarray(0, length).toString('base64url'), before)).toBeUndefined();
    }
  });

  it('still opens after a new key was put first, and no more once its own key is gone', () => {
    const sealed = seal('draft', 'text', before);

    expect(unseal('draft', sealed, rotated)).toBe('text');
    expect(unseal('draft', sealed, retired)).toBeUndefined();
    expect(unseal('draft', seal('draft', 'new', rotated), retired)).toBe('new');
  });
});

describe('a sealed row', () => {
  it('has a key of its own, so that two rows share nothing', () => {
    const [one, two] = [sealRow('requests/1', 'text', before), sealRow('requests/1', 'text', before)];

    expect(one.row_key).not.toBe(two.row_key);
    expect(one.sealed).not.toBe(two.sealed);
    expect(openRow('requests/1', one, before)).toBe('text');
  });

  it.each([
    ['it was moved to another row', 'requests/2', {}],
    ['its key comes from another row', 'requests/1', { row_key: sealRow('requests/1', 'other', before).row_key }],
    ['its text comes from another row', 'requests/1', { sealed: sealRow('requests/1', 'other', before).sealed }],
    ['its text was emptied', 'requests/1', { sealed: '' }],
  ])('does not open when %s', (_what, identity, change) => {
    const row = { ...sealRow('requests/1', 'text', before), ...change };

    expect(() => openRow(identity, row, before)).toThrow(/was changed after it was sealed, or belongs to another row/);
  });

  it('says which key it needs when that is not there', () => {
    const row = sealRow('requests/1', 'text', before);

    expect(() => openRow('requests/1', row, retired)).toThrow(UnknownKey);
    expect(() => openRow('requests/1', row, retired)).toThrow(row.key_id);
  });
});
