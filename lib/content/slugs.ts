import type { Locale } from '../i18n/locales.ts';
import type { Place } from './problem.ts';
import type { AddressedSection } from './schemas/addresses.ts';

/** A slug a page used to have, and the one it has today. */
export type Redirect = { section: AddressedSection; locale: Locale; from: string; to: string; place: Place };

/** A slug a page has or had, and where that is written. */
export type Slug = { section: AddressedSection; id: string; locale: Locale; slug: string; place: Place };

/** The slug of a page, and whose it is. */
export type PageSlug = Omit<Slug, 'place'>;
