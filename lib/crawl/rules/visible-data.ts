import { bareAddress, resolveAddress } from '../address.ts';
import type { Thing } from '../data.ts';
import { listOf, wordsOf } from '../data.ts';
import { pageTypes } from '../data-types.ts';
import type { Fault } from '../fault.ts';
import { fault } from '../fault.ts';
import { comparable } from '../html.ts';
import type { Crumb, Page, Site } from '../site.ts';

/** Structured data says what a reader sees: the same words, numbers, hours, dates and breadcrumb, and nothing more. */
export function visibleData(site: Site): Fault[] {
  return [...site.pages.values()].flatMap((page) => page.things.flatMap((thing) => check(thing, page, site)));
}

function check(thing: Thing, page: Page, site: Site): Fault[] {
  return [
    ...words(thing, page),
    ...phone(thing, page),
    ...hours(thing, page),
    ...dates(thing, page),
    ...breadcrumb(thing, page, site),
    ...ownAddress(thing, page, site),
  ];
}

function unseen({ address }: Page, type: string, message: string, fix: string): Fault {
  return fault('unseen-data', address, `Structured data: ${type} ${message}`, fix);
}

const spoken = [
  'name',
  'alternateName',
  'headline',
  'description',
  'disambiguatingDescription',
  'text',
  'caption',
  'jobTitle',
  'areaServed',
  'addressLocality',
  'addressRegion',
  'postalCode',
];

/** Whether a reader sees these words on the page, or a searcher in its title and description. */
function isSeen(words: string, { visible: [whole, withoutNotes], title, description }: Page): boolean {
  const sought = comparable(words.replace(/<[^>]+>/g, ' '));
  return [withoutNotes, whole, comparable(title), comparable(description)].some((text) => text.includes(sought));
}

function words({ types, properties }: Thing, page: Page): Fault[] {
  const said = spoken.flatMap((name) => wordsOf(properties[name]).map((value) => ({ name, value })));
  // A street is marked up on one line and shown on several.
  const street = wordsOf(properties.streetAddress).flatMap((value) =>
    value.split(/,\s*/).map((line) => ({ name: 'streetAddress', value: line })),
  );
  return [...said, ...street]
    .filter(({ value }) => !isSeen(value, page))
    .map(({ name, value }) =>
      unseen(page, types.join(), `says ${name} “${value}”, which the page does not show.`, 'Take both from the same record.'),
    );
}

function phone({ types, properties }: Thing, page: Page): Fault[] {
  const digits = (text: string): string => text.replace(/\D/g, '').slice(-10);
  const shown = [...page.visible[0].matchAll(/\+?[\d().-]{10,}/g)].map(([number]) => digits(number));
  return wordsOf(properties.telephone)
    .filter((number) => !shown.includes(digits(number)))
    .map((number) =>
      unseen(page, types.join(), `says telephone ${number}, which the page does not show.`, 'Take both from the same record.'),
    );
}

/** `08:30` is shown as `8:30`, `8 h 30` or `8 h 30 min`; `08:00` also as `8 h`. */
function hours({ types, properties }: Thing, page: Page): Fault[] {
  if (!types.includes('OpeningHoursSpecification')) return [];
  // Midnight stands for a whole day, open or closed, which is said in words.
  const times = ['opens', 'closes'].flatMap((name) => wordsOf(properties[name])).filter((time) => !['00:00', '23:59'].includes(time));
  return times
    .filter((time) => {
      const [hour = '', minute = ''] = time.split(':');
      const minutes = minute === '00' ? '(?::00|h(?:00)?(?!\\d))' : `(?::|h)${minute}`;
      return !new RegExp(`(?<!\\d)0?${Number(hour)}${minutes}`).test(page.visible[0]);
    })
    .map((time) => unseen(page, types.join(), `says ${time}, an hour which the page does not show.`, 'Take both from the same record.'));
}

const dated = ['datePublished', 'dateModified', 'lastReviewed', 'validFrom', 'validThrough'];

/** Days stand on the page as `<time>`; the year of a publication may stand in words. */
function dates({ types, properties }: Thing, page: Page): Fault[] {
  const shown = [...page.times].map((time) => time.slice(0, 10));
  return dated
    .flatMap((name) => wordsOf(properties[name]).map((value) => ({ name, value: value.slice(0, 10) })))
    .filter(({ value }) => !shown.includes(value) && !(/^\d{4}$/.test(value) && isSeen(value, page)))
    .map(({ name, value }) =>
      unseen(
        page,
        types.join(),
        `says ${name} ${value}, which no <time> of the page shows.`,
        'Show the day as <time datetime="…">, or leave it out.',
      ),
    );
}

function breadcrumb({ types, properties }: Thing, page: Page, { origin }: Site): Fault[] {
  if (!types.includes('BreadcrumbList')) return [];
  const said = listOf(properties.itemListElement).map((item, index): Crumb & { position: unknown } => {
    const { name, item: href, position } = item as Record<string, unknown>;
    return {
      name: String(name),
      address: typeof href === 'string' ? resolveAddress(href, page.address, origin) : undefined,
      position: position === index + 1,
    };
  });
  const shown = page.breadcrumb ?? [];
  const same =
    said.length === shown.length &&
    said.every(({ name, address, position }, index) => {
      const step = shown[index];
      const last = index === said.length - 1;
      return (
        position === true &&
        comparable(name) === comparable(step?.name ?? '') &&
        (address === step?.address || (last && address === page.address))
      );
    });
  return same
    ? []
    : [
        unseen(
          page,
          'BreadcrumbList',
          'does not give the steps of the breadcrumb on the page, in order.',
          'Take both from the same record.',
        ),
      ];
}

/** A page that describes itself gives its own address. */
function ownAddress({ types, properties, depth }: Thing, page: Page, { origin }: Site): Fault[] {
  if (depth > 0 || !types.some((type) => pageTypes.includes(type))) return [];
  const own = `${origin}${bareAddress(page.address)}`;
  return wordsOf(properties.url)
    .filter((url) => url !== own)
    .map((url) => unseen(page, types.join(), `gives the address ${url}, not that of the page.`, `Write ${own}.`));
}
