import { localeOfTextFile } from '../content/locale-of-text-file.ts';
import type { Locale } from '../i18n/locales.ts';
import { sectionChanges } from './section-changes.ts';
import { headingOf, sourceSections } from './source-sections.ts';

/** A part of a page, with its name in each language that has one. */
export type NamedSection = { id: string; titles: Partial<Record<Locale, string>> };

/** A file of a page in two versions; `null` where it is not there. */
export type TwoVersions = { file: string; before: string | null; after: string | null };

/**
 * The parts of a page in which two versions differ, those of all its files together, each with its heading in every language: also in
 * one whose own words stayed as they were. `files` are all that hold its words, changed or not.
 */
export function changedSections(files: readonly TwoVersions[]): NamedSection[] {
  const ids = files.flatMap(({ file, before, after }) => sectionChanges(file, before, after).map(({ id }) => sectionId(file, id)));
  return [...new Set(ids)].map((id) => ({ id, titles: titlesOf(id, files) }));
}

/** Facts are a part of their own, beside those of the texts. */
export function sectionId(file: string, id: string): string {
  return file.endsWith('/meta.yaml') ? 'facts' : id;
}

/** The heading of a part in each language: as it is in the later version, or as it was where the part is gone. */
function titlesOf(id: string, files: readonly TwoVersions[]): NamedSection['titles'] {
  return Object.fromEntries(
    files.flatMap(({ file, before, after }) => {
      const locale = localeOfTextFile(file);
      const title = locale && (titleIn(after, id) ?? titleIn(before, id));
      return title === undefined ? [] : [[locale, title]];
    }),
  );
}

function titleIn(source: string | null, id: string): string | undefined {
  const section = sourceSections(source ?? '').find((one) => one.id === id);
  return section && headingOf(section);
}
