import { describe, expect, it } from 'vitest';
import { shortNames } from '#lib/build/short-names.ts';

const css =
  ':root{--brand-strong:#0b3835;--mark-a:var(--brand-strong)}.button--brand-strong{color:var(--brand-strong)}.tag{color:var(--kept)}';

describe('custom properties under short names', () => {
  const rename = shortNames(css, "root.style.setProperty('--kept', colour)");

  it('have the shortest names where they are used most; classes keep theirs', () => {
    expect(rename(css)).toBe(':root{--a:#0b3835;--b:var(--a)}.button--brand-strong{color:var(--a)}.tag{color:var(--kept)}');
  });

  it('have the same names in another piece of the sheet and in drawings', () => {
    expect(rename('@media print{:root{--brand-strong:#000}}')).toBe('@media print{:root{--a:#000}}');
    expect(rename('<path fill="var(--mark-a,var(--brand-strong))"/>')).toBe('<path fill="var(--b,var(--a))"/>');
  });

  it('stay apart however many there are', () => {
    const many = Array.from({ length: 120 }, (_, place) => `--colour-${place}:${place}px`).join(';');
    const names = shortNames(many, '')(many).match(/--[a-z]\w*/g) ?? [];

    expect(new Set(names).size).toBe(120);
    expect(names.every((name) => name.length <= 4)).toBe(true);
  });

  it('leave alone what the sheet does not know', () => {
    expect(rename('var(--other)')).toBe('var(--other)');
  });
});
