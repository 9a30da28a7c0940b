import type { Locale } from '../i18n/locales.ts';
import { pagePath } from '../i18n/routing.ts';
import { withdrawnSlug } from './addresses.ts';
import { collections } from './collections.ts';
import { addressOf } from './entry-address.ts';
import type { Library } from './library.ts';
import { everyEntry } from './texts.ts';
import { titleOf } from './title-of.ts';

/** Something that was set right in public, as readers of one language are told of it. */
export type Corrected = {
  /** A name of its own, which stays. */
  id: string;
  on: string;
  said: string;
  /** The page it is about; absent where there is no page of it any more. */
  page?: { title: string; path: string };
};

/** Everything that was corrected or withdrawn, the latest first. */
export function correctedPages(library: Library, locale: Locale): Corrected[] {
  const pages = new Map(everyEntry(library).map((entry) => [`${collections[entry.collection].folder}/${entry.id}`, entry]));
  const times = new Map<string, number>();
  const corrections = library.corrections.map(({ on, page, said }): Corrected => {
    const key = `${on}-${page.replace('/', '-')}`;
    times.set(key, (times.get(key) ?? 0) + 1);
    const entry = pages.get(page);
    return {
      id: times.get(key) === 1 ? key : `${key}-${times.get(key)}`,
      on,
      said: said[locale],
      ...(entry && { page: { title: titleOf(entry, locale), path: addressOf(entry, locale) } }),
    };
  });
  const withdrawn = library.withdrawn.map((page): Corrected => {
    const path = pagePath('withdrawn', locale, withdrawnSlug(page, locale));
    return {
      id: `${page.on}-${page.section}-${page.id}`,
      on: page.on,
      said: page.because[locale],
      page: { title: page.title[locale], path },
    };
  });
  return [...corrections, ...withdrawn].reverse().sort((a, b) => b.on.localeCompare(a.on));
}
