import { bareAddress } from '../address.ts';
import type { Fault } from '../fault.ts';
import { fault } from '../fault.ts';
import type { Page, Site } from '../site.ts';

/** A page says that it lies at its own address; one that shows a choice, that it lies at the address without it. */
export function canonicals(site: Site): Fault[] {
  return [...site.pages.values()].flatMap((page) => check(page, site.origin));
}

function check({ address, canonicals: [canonical, ...others], listed, openGraph }: Page, origin: string): Fault[] {
  const expected = `${origin}${bareAddress(address)}`;
  const wrong = (message: string, fix: string): Fault => fault('canonical', address, message, fix);
  const more = others.length === 0 ? [] : [wrong(`The page has ${others.length + 1} canonical addresses.`, 'Keep one.')];
  // A page kept out of search engines may lend its canonical address from the page it stands for.
  if (!listed) return more;
  if (canonical === undefined) return [wrong('The page has no canonical address.', `Add ${expected}.`)];
  return [
    ...more,
    ...(canonical === expected ? [] : [wrong(`The canonical address is ${canonical}, not that of the page.`, `Write ${expected}.`)]),
    ...(openGraph.url === undefined || openGraph.url === canonical || canonical !== expected
      ? []
      : [wrong(`og:url is ${openGraph.url}, not the canonical address.`, `Write ${expected}.`)]),
  ];
}
