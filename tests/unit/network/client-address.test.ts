import { describe, expect, it } from 'vitest';
import { clientAddress } from '#lib/network/client-address.ts';
import { sourceOf } from '#lib/network/source.ts';

const asked = (forwarded?: string) => ({
  headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  socket: { remoteAddress: '192.0.2.1' },
});

describe('the address a request comes from', () => {
  it('is the other end of the connection, whatever a sender writes, while no proxy is ours', () => {
    expect(clientAddress(asked(), 0)).toBe('192.0.2.1');
    expect(clientAddress(asked('198.51.100.7'), 0)).toBe('192.0.2.1');
  });

  it('is what our last proxies wrote, and not what a sender wrote before them', () => {
    expect(clientAddress(asked('10.9.9.9, 198.51.100.7'), 1)).toBe('198.51.100.7');
    expect(clientAddress(asked('10.9.9.9, 198.51.100.7, 192.0.2.44'), 2)).toBe('198.51.100.7');
  });

  it('is what there is, where a proxy was passed by', () => {
    expect(clientAddress(asked(), 1)).toBe('192.0.2.1');
    expect(clientAddress(asked('198.51.100.7'), 2)).toBe('198.51.100.7');
  });
});

describe('a household or office', () => {
  it.each([
    ['198.51.100.7', '198.51.100.7'],
    ['198.51.100.7:4711', '198.51.100.7'],
    ['::ffff:198.51.100.7', '198.51.100.7'],
    ['2001:db8:1:2::9', '8193:3512:1:2'],
    ['[2001:DB8:1:2:ffff::1]:4711', '8193:3512:1:2'],
    ['fe80::1%eth0', '65152:0:0:0'],
    ['_hidden', 'unknown'],
    ['', 'unknown'],
  ])('at %s is %s', (address, source) => {
    expect(sourceOf(address)).toBe(source);
  });
});
