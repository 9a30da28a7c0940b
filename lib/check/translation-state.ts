import { fingerprintOf } from '../content/fingerprint.ts';
import type { Entry } from '../content/library.ts';
import type { Place } from '../content/problem.ts';
import { sectionsOf } from '../content/sections.ts';
import type { Locale } from '../i18n/locales.ts';
import { locales } from '../i18n/locales.ts';
import { onceForEach } from '../once-for-each.ts';
import { remembering } from './prose/remember.ts';

/**
 * How the two languages of a section stand to each other: `current` as when someone said that they agree; `stale` since then, by a
 * change in these languages; `missing` where one lacks it or nobody has said so yet.
 */
export type SectionState = {
  section: string;
  places: Partial<Record<Locale, Place>>;
  titles: Partial<Record<Locale, { title?: string }>>;
} & ({ state: 'missing' } | { state: 'current'; agreed: string } | { state: 'stale'; agreed: string; changed: readonly Locale[] });

/** The state of each section of an entry, in the order of its English text; worked out once, since a page, a rule and a list ask for it. */
export const translationStates = onceForEach(workOut);

const markOf = remembering(fingerprintOf);

function workOut(entry: Entry<unknown, unknown>): readonly SectionState[] {
  const found = new Map<string, Partial<Record<Locale, { mark: string; place: Place; title?: string }>>>();
  for (const locale of locales) {
    for (const { words, ...section } of sectionsOf(entry, locale))
      found.set(section.id, { ...found.get(section.id), [locale]: { ...section, mark: markOf(words, locale) } });
  }
  return [...found].map(([section, sides]) => {
    const places = Object.fromEntries(locales.flatMap((locale) => (sides[locale] ? [[locale, sides[locale].place]] : [])));
    const record = entry.translation?.sections[section];
    if (!record || !sides.en || !sides['fr-CA']) return { section, places, titles: sides, state: 'missing' };
    const changed = locales.filter((locale) => sides[locale]?.mark !== record[locale]);
    return changed.length === 0
      ? { section, places, titles: sides, state: 'current', agreed: record.agreed }
      : { section, places, titles: sides, state: 'stale', agreed: record.agreed, changed };
  });
}
