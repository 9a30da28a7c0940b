import type { Locale } from './locales.ts';
import { locales } from './locales.ts';
import type { Section } from './routing.ts';
import { answeringSections, homePath, queryNames, requestPages, sectionPath, sections } from './routing.ts';

/** An address that a visitor should not have, and the one that is meant. */
type Lead = { from: string; to: string };

const everySection = Object.keys(sections) as Section[];

/** Every way to write a section’s address in a language by mixing its folder’s names and both languages’ names, part by part. */
function spellings(section: Section, locale: Locale): string[] {
  const { folder, ...names } = sections[section];
  const written = [folder, ...Object.values(names)].map((name) => name.split('/'));
  const paths = folder.split('/').reduce<string[]>(
    (starts, _part, index) => {
      const parts = new Set(written.map((name) => name[index] ?? ''));
      return starts.flatMap((start) => [...parts].map((part) => `${start}/${part}`));
    },
    [homePath(locale)],
  );
  return [...new Set(paths)];
}

/** Folders of `app/[language]` that only rewrites lead to, below the section they belong to, and the section that is meant. */
function innerFolders(): { section: Section; folder: string; meant: Section }[] {
  return [
    ...[...(Object.keys(queryNames) as (keyof typeof queryNames)[]), ...answeringSections].map((section) => ({
      section,
      folder: 'answer',
      meant: section,
    })),
    ...Object.entries(requestPages).map(([step, meant]) => ({ section: 'request', folder: `answer/${step}`, meant }) as const),
  ];
}

/**
 * Where addresses that show how the site is built lead: a folder that only rewrites reach, and an address of several parts of which one
 * is in the other language, as in /fr/demande/check.
 */
export function innerLeads(): Lead[] {
  return locales.flatMap((locale) => [
    ...innerFolders().flatMap(({ section, folder, meant }) =>
      spellings(section, locale).map((path) => ({ from: `${path}/${folder}`, to: sectionPath(meant, locale) })),
    ),
    ...everySection
      .filter((section) => sections[section].folder.includes('/'))
      .flatMap((section) => spellings(section, locale).map((from) => ({ from, to: sectionPath(section, locale) })))
      .filter(({ from, to }) => from !== to),
  ]);
}

/** Where the handlers of the form lie; what asks for another page of theirs than the form has asks for nothing. */
export function formHandlers(): { from: string; locale: Locale }[] {
  return locales.flatMap((locale) => spellings('request', locale).map((path) => ({ from: `${path}/answer/:path*`, locale })));
}
