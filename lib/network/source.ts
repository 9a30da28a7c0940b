import { isIPv4, isIPv6 } from 'node:net';

/**
 * One household or office, by the network address it writes from: an IPv4 address, or the first half of an IPv6 address, whose second
 * half devices change at will. What is no address at all is one source, “unknown”.
 */
export function sourceOf(written: string): string {
  const address = withoutPort(written);
  const [bare = ''] = address.split('%');
  // A proxy that writes something else for each visitor would otherwise limit nobody.
  if (!isIPv6(bare)) return isIPv4(address) ? address : 'unknown';
  const [head = '', tail] = bare
    .toLowerCase()
    .replace(/[\d.]+\.\d+$/, inGroups)
    .split('::');
  const groups = head === '' ? [] : head.split(':');
  const after = tail ? tail.split(':') : [];
  const all = tail === undefined ? groups : [...groups, ...Array(Math.max(0, 8 - groups.length - after.length)).fill('0'), ...after];
  const numbers = all.map((group) => Number.parseInt(group, 16));
  // An IPv4 address as systems of IPv6 write it, in points or in groups (RFC 4291, 2.5.5.2).
  if (/^(?:0,){5}65535,/.test(String(numbers)))
    return numbers
      .slice(6)
      .flatMap((group) => [group >> 8, group & 255])
      .join('.');
  return numbers.slice(0, 4).join(':');
}

/** The last four bytes of an address, written with points, as two groups. */
function inGroups(points: string): string {
  const [a = 0, b = 0, c = 0, d = 0] = points.split('.').map(Number);
  return `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
}

/** Some proxies write the port behind the address: 198.51.100.7:4711, [2001:db8::1]:4711, or the brackets alone. */
function withoutPort(written: string): string {
  const trimmed = written.trim().replace(/^"(.*)"$/, '$1');
  return /^\[([^\]]+)\](?::\d+)?$/.exec(trimmed)?.[1] ?? /^([\d.]+):\d+$/.exec(trimmed)?.[1] ?? trimmed;
}
