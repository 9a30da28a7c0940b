import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { brand } from '#lib/brand.ts';

const [day = '', night = ''] = readFileSync('app/styles/tokens.css', 'utf8').split('@media screen and (prefers-color-scheme: dark)');
const footer = readFileSync('app/styles/footer.css', 'utf8');
const token = (sheet: string, name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(sheet)?.[1];

describe('the colours outside the style sheet', () => {
  it.each([
    ['canvas', 'canvas'],
    ['band', 'band'],
    ['heading', 'heading'],
    ['inkSoft', 'ink-soft'],
    ['sky', 'il-sky'],
    ['line', 'il-line'],
    ['spruce', 'il-spruce'],
    ['deep', 'il-deep'],
    ['larch', 'il-larch'],
    ['granite', 'il-granite'],
    ['lake', 'il-lake'],
    ['lichen', 'il-lichen'],
    ['paper', 'il-paper'],
  ] as const)('%s is the colour the style sheet calls --%s', (name, inSheet) => {
    expect(brand[name]).toBe(token(day, inSheet));
  });

  it('frames a page at night in the band of the night', () => {
    expect(brand.bandAtNight).toBe(token(night, 'band'));
  });

  it('draws the icon of a browser tab as the footer draws the logo: on the band, in the colours of the marks', () => {
    const icon = readFileSync('public/icons/favicon.svg', 'utf8');

    expect(icon.match(/#[0-9a-f]{6}/gi)).toEqual([brand.band, token(footer, 'mark-a'), brand.larch, token(day, 'on-band')]);
    expect(token(footer, 'mark-b')).toBe(brand.larch);
  });
});
