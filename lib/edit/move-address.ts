import { currentSlugs, redirectsFile } from '../content/addresses.ts';
import type { Library } from '../content/library.ts';
import type { RawContent } from '../content/raw.ts';
import type { AddressedSection } from '../content/schemas/addresses.ts';
import { addressed } from '../content/schemas/addresses.ts';
import { slug as slugSchema } from '../content/schemas/fields.ts';
import type { AnyWorded } from '../content/texts.ts';
import { textsOf } from '../content/texts.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Move } from './address-lists.ts';
import { withMoves } from './address-lists.ts';
import type { FileChanges } from './changes.ts';
import { withField } from './front-matter.ts';

/** Why an address cannot become another: it is not one, another page has or had it, or it is the same. */
export type MoveProblem = { problem: 'same' } | { problem: 'form' | 'taken'; locale: Locale };

/** The section in which the address of an entry lies; undefined where an entry has no slug of its own. */
export function addressedSectionOf(entry: AnyWorded): AddressedSection | undefined {
  return [...addressed].find(([, name]) => name === entry.collection)?.[0];
}

/**
 * Gives an entry other slugs: in its texts, and in the redirects, so that every address it has had leads to the new one in one step.
 * A slug that was never published leaves no redirect.
 */
export function moveAddress(
  raw: RawContent,
  library: Library,
  entry: AnyWorded,
  wanted: Partial<Record<Locale, string>>,
): FileChanges | MoveProblem {
  const section = addressedSectionOf(entry);
  const moved = textsOf(entry).flatMap(({ locale, text: { words, placeOf } }) => {
    const to = wanted[locale];
    return 'slug' in words && to !== undefined && to !== words.slug ? [{ locale, from: words.slug, to, file: placeOf([]).file }] : [];
  });
  if (section === undefined || moved.length === 0) return { problem: 'same' };
  for (const { locale, to } of moved) {
    if (!slugSchema.safeParse(to).success) return { problem: 'form', locale };
    if (isTaken(library, entry, section, locale, to)) return { problem: 'taken', locale };
  }
  const moves = moved.flatMap((one) => movesOf(library, section, one));
  return new Map([
    ...moved.map(({ file, to }): [string, string] => [file, withField(raw.texts.get(file) ?? '', 'slug', to)]),
    ...(moves.length === 0 ? [] : [[redirectsFile, withMoves(raw.texts.get(redirectsFile) ?? '', moves)] as [string, string]]),
  ]);
}

function movesOf({ redirects, published }: Library, section: AddressedSection, { locale, from, to }: Omit<Move, 'section'>): Move[] {
  const here = redirects.filter((redirect) => redirect.section === section && redirect.locale === locale);
  const wasPublished = published?.some((old) => old.section === section && old.locale === locale && old.slug === from) ?? true;
  return [
    ...here.filter((redirect) => redirect.from === to).map((back) => ({ section, locale, from: back.from, to: undefined })),
    ...here.filter((redirect) => redirect.to === from && redirect.from !== to).map((old) => ({ section, locale, from: old.from, to })),
    ...(wasPublished ? [{ section, locale, from, to }] : []),
  ];
}

/** An address may go back to a page that had it before, and to no other. */
function isTaken(library: Library, entry: AnyWorded, section: AddressedSection, locale: Locale, slug: string): boolean {
  const here = (other: { section: string; locale: Locale; slug: string }) =>
    other.section === section && other.locale === locale && other.slug === slug;
  const others = [...currentSlugs(library), ...(library.published ?? [])].filter((other) => here(other) && other.id !== entry.id);
  return others.length > 0 || library.withdrawn.some((page) => page.section === section && page.slugs[locale].includes(slug));
}
