import { z } from 'zod';
import { entryId, slug } from './fields.ts';

/** Sections whose pages have an address of their own, by the name the code gives them, and the folder each is written in. */
export const addressed = {
  articles: 'articles',
  conditions: 'conditions',
  evidence: 'references',
  legal: 'legal',
  locations: 'locations',
  team: 'authors',
  treatments: 'treatments',
} as const;

/** A section whose pages have an address of their own. */
export type AddressedSection = keyof typeof addressed;

export const addressedSections = Object.keys(addressed) as AddressedSection[];

const inEachSection = <Value extends z.ZodType>(value: Value, description: (section: string) => string) =>
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
  (section) => `Old slugs of pages in ${addressed[section as AddressedSection]}.`,
);

const slugs = z.array(slug);

/** Every slug a page has ever been published under (`content/published-addresses.yaml`), written by `npm run publish:addresses`. */
export const publishedSchema = inEachSection(
  z.record(
    entryId('The id of a page.'),
    z.strictObject({
      en: slugs.optional().describe('Its English slugs, the first one first.'),
      'fr-CA': slugs.optional().describe('Its French slugs, the first one first.'),
    }),
  ),
  (section) => `Published pages of ${addressed[section as AddressedSection]}.`,
);

export type Published = z.infer<typeof publishedSchema>;
