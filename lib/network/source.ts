import { isIPv4, isIPv6 } from 'node:net';

/**
 * One household or office, by the network address it writes from: an IPv4 address, or the first half of an IPv6 address, whose second
 * half devices change at will. What is no address at all is one source, “unknown”.
 */
export function sourceOf(written: string): string {
  const address = withoutPort(written);
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  const [bare = ''] = address.split('%');
  // A proxy that writes something else for each visitor would otherwise limit nobody.
  if (!isIPv6(bare)) return isIPv4(address) ? address : 'unknown';
  const [head = '', tail] = bare.toLowerCase().split('::');
  const groups = head === '' ? [] : head.split(':');
  const after = tail ? tail.split(':') : [];
  const all = tail === undefined ? groups : [...groups, ...Array(Math.max(0, 8 - groups.length - after.length)).fill('0'), ...after];
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16))
    .join(':');
}

/** Some proxies write the port behind the address: 198.51.100.7:4711, [2001:db8::1]:4711, or the brackets alone. */
function withoutPort(written: string): string {
  const trimmed = written.trim().replace(/^"(.*)"$/, '$1');
  return /^\[([^\]]+)\](?::\d+)?$/.exec(trimmed)?.[1] ?? /^([\d.]+):\d+$/.exec(trimmed)?.[1] ?? trimmed;
}
