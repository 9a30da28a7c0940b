import { z } from 'zod';
import type { PagedName } from '../collections.ts';
import { collections, pagedNames } from '../collections.ts';
import { id, slug } from './fields.ts';

/** A section whose pages have an address of their own. */
export type AddressedSection = (typeof collections)[PagedName]['section'];

/** These sections with the collection each is made of, in the order in which files list them. */
export const addressed = new Map<AddressedSection, PagedName>(
  pagedNames.map((name) => [collections[name].section, name] as const).sort(([a], [b]) => a.localeCompare(b, 'en')),
);

export const addressedSections = [...addressed.keys()];

/** The folder in which the pages of a section are written. */
export function folderOf(section: AddressedSection): string {
  return collections[addressedSectionName(section)].folder;
}

/** The collection whose entries have their pages in a section. */
export function addressedSectionName(section: AddressedSection): PagedName {
  const name = addressed.get(section);
  if (!name) throw new Error(`No collection has its pages in “${section}”.`);
  return name;
}

const inEachSection = <Value extends z.ZodType>(value: Value, description: (section: AddressedSection) => string) =>
  z.strictObject(
    Object.fromEntries(addressedSections.map((section) => [section, value.optional().describe(description(section))])) as Record<
      AddressedSection,
      z.ZodOptional<Value>
    >,
  );

const moves = z.record(slug, slug);

/** Slugs that pages used to have (`content/redirects.yaml`). */
export const redirectsSchema = inEachSection(
  z.strictObject({
    en: moves.optional().describe('English slugs: the old one, a colon, the one of today.'),
    'fr-CA': moves.optional().describe('French slugs: the old one, a colon, the one of today.'),
  }),
  (section) => `Old slugs of pages in ${folderOf(section)}.`,
);

const slugs = z.array(slug);

/** Every slug a page has ever been published under (`content/published-addresses.yaml`), written by `npm run publish:addresses`. */
export const publishedSchema = inEachSection(
  z.record(
    id('The id of a page.'),
    z.strictObject({
      en: slugs.optional().describe('Its English slugs, the first one first.'),
      'fr-CA': slugs.optional().describe('Its French slugs, the first one first.'),
    }),
  ),
  (section) => `Published pages of ${folderOf(section)}.`,
);

export type Published = z.infer<typeof publishedSchema>;
