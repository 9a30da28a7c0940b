/** Where a reference leads: to an address of the site, to another host, or (`undefined`) to no web address, as `tel:` does. */
export type Target = { address: string; fragment: string } | { host: string } | undefined;

/**
 * Resolves a reference the way a browser would on that page.
 *
 * @param from the address of the page that holds it
 * @param origin the public address of the site, without a slash at the end
 */
export function resolve(reference: string, from: string, origin: string): Target {
  const url = URL.parse(reference, origin + from);
  if (url === null) return { host: reference };
  if (url.origin === origin) return { address: url.pathname + url.search, fragment: url.hash.slice(1) };
  return /^https?:$/.test(url.protocol) ? { host: url.host } : undefined;
}

/** The address of a page of the site, or `undefined` when the reference leads elsewhere. */
export function resolveAddress(reference: string, from: string, origin: string): string | undefined {
  const target = resolve(reference, from, origin);
  return target && 'address' in target ? target.address : undefined;
}

/** The address without what was chosen on it. */
export function bareAddress(address: string): string {
  return address.replace(/\?.*$/, '');
}
