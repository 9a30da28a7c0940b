import type { Fault, FaultKind } from '../fault.ts';
import { fault } from '../fault.ts';
import type { Site } from '../site.ts';
import { listedPages } from '../site.ts';

/** Every listed page has a title and a description, and no other page of its language has the same. */
export function duplicates(site: Site): Fault[] {
  return [...repeated(site, 'title', 'duplicate-title'), ...repeated(site, 'description', 'duplicate-description')];
}

function repeated(site: Site, part: 'title' | 'description', kind: FaultKind): Fault[] {
  const owners = new Map<string, string>();
  return listedPages(site).flatMap((page) => {
    const words = page[part];
    if (words === '') return [fault(kind, page.address, `The page has no ${part}.`, `Write a ${part} of its own.`)];
    const key = `${page.locale} ${words}`;
    const owner = owners.get(key);
    owners.set(key, owner ?? page.address);
    return owner === undefined
      ? []
      : [fault(kind, page.address, `The ${part} “${words}” is also that of ${owner}.`, 'Say what sets the two pages apart.')];
  });
}
