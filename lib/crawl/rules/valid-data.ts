import { resolveAddress } from '../address.ts';
import type { Thing } from '../data.ts';
import { isReference, listOf } from '../data.ts';
import { dataTypes, refusedTypes } from '../data-types.ts';
import type { Fault } from '../fault.ts';
import { fault } from '../fault.ts';
import type { Page, Site } from '../site.ts';

/** Structured data can be read, uses the types of this site, points at things that are described, and leaves nothing needed out. */
export function validData(site: Site): Fault[] {
  const pages = [...site.pages.values()];
  const described = new Set(
    pages.flatMap(({ things }) => things.filter((thing) => !isReference(thing)).map(({ properties }) => properties['@id'])),
  );
  return pages.flatMap((page) => [
    ...page.unreadableData.map((reason) => invalid(page, `a block cannot be read, ${reason}.`, 'Write it with JSON.stringify.')),
    ...page.things.flatMap((thing) => [...known(page, thing), ...points(page, thing, described, site), ...complete(page, thing)]),
    ...breadcrumbs(page),
  ]);
}

function invalid({ address }: Page, message: string, fix: string): Fault {
  return fault('invalid-data', address, `Structured data: ${message}`, fix);
}

function incomplete({ address }: Page, message: string, fix: string): Fault {
  return fault('incomplete-data', address, `Structured data: ${message}`, fix);
}

function known(page: Page, thing: Thing): Fault[] {
  if (thing.types.length === 0 && !isReference(thing))
    return [invalid(page, `something with ${Object.keys(thing.properties).join(', ')} has no type.`, 'Add "@type".')];
  return thing.types.flatMap((type) => {
    if (refusedTypes.includes(type)) return [invalid(page, `${type} has no place on this site.`, 'Take it out.')];
    if (dataTypes[type] !== undefined) return [];
    return [
      invalid(
        page,
        `${type} is not a type this site uses.`,
        'Use one that is listed in lib/crawl/data-types.ts, or list it with what it must say.',
      ),
    ];
  });
}

/** What is only pointed at is described on some page, or is a page. */
function points(page: Page, thing: Thing, described: ReadonlySet<unknown>, { pages, origin }: Site): Fault[] {
  const id = thing.properties['@id'];
  if (typeof id !== 'string' || !isReference(thing) || described.has(id)) return [];
  const address = id.includes('#') ? undefined : resolveAddress(id, page.address, origin);
  if (address !== undefined && pages.has(address)) return [];
  return [invalid(page, `${id} is not described anywhere.`, 'Describe it, or do not point at it.')];
}

function complete(page: Page, thing: Thing): Fault[] {
  if (isReference(thing) && '@id' in thing.properties) return [];
  const has = (name: string): boolean => listOf(thing.properties[name]).some((value) => value !== '');
  const type = thing.types.join();
  const lacks = [
    ...thing.types.flatMap((name) => dataTypes[name] ?? []).filter((name) => !has(name)),
    ...(type === 'OpeningHoursSpecification' && !has('dayOfWeek') && !has('validFrom') ? ['dayOfWeek or validFrom'] : []),
    ...(has('lastReviewed') && !has('reviewedBy') ? ['reviewedBy, although it has lastReviewed'] : []),
    ...(has('reviewedBy') && !has('lastReviewed') ? ['lastReviewed, although it has reviewedBy'] : []),
  ];
  return lacks.map((lack) => incomplete(page, `${type} has no ${lack}.`, 'Say it, or leave the whole thing out.'));
}

/** A listed page that shows a breadcrumb says so. */
function breadcrumbs(page: Page): Fault[] {
  if (!page.listed || page.breadcrumb === undefined || page.things.some(({ types }) => types.includes('BreadcrumbList'))) return [];
  return [incomplete(page, 'the breadcrumb is not described.', 'Add a BreadcrumbList with its steps.')];
}
