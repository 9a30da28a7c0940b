import type { Locale } from '../i18n/locales.ts';
import type { Twins } from '../i18n/routing.ts';
import { sectionPath, sectionTwins } from '../i18n/routing.ts';
import type { PagedName, StandingSection } from './collections.ts';
import { collections } from './collections.ts';
import type { StandingPage } from './library.ts';
import { entryPath, entryTwins } from './queries.ts';
import type { AnyWorded } from './texts.ts';

/** A section whose pages, or whose only page, are entries with words. */
export type WordedSection = Exclude<(typeof collections)[PagedName]['section'], 'evidence'> | StandingSection;

/** The section in which an entry of any collection is read. */
export function sectionOf(entry: AnyWorded): WordedSection {
  return entry.collection === 'pages' ? standingSection(entry) : collections[entry.collection].section;
}

/** The address of an entry for a reader of this language, whatever its collection. */
export function addressOf(entry: AnyWorded, locale: Locale): string {
  return entry.collection === 'pages' ? sectionPath(standingSection(entry), locale) : entryPath(sectionOf(entry), entry, locale);
}

/** The page of an entry in each language, whatever its collection. */
export function twinsOf(entry: AnyWorded): Twins {
  return entry.collection === 'pages' ? sectionTwins(standingSection(entry)) : entryTwins(sectionOf(entry), entry);
}

/** The section a standing page is the whole of. */
function standingSection({ id }: StandingPage): StandingSection {
  const sections: Readonly<Record<string, StandingSection>> = collections.pages.standing;
  const section = sections[id];
  if (!section) throw new Error(`The page “${id}” has no address: name its section in lib/content/collections.ts.`);
  return section;
}
