import { translationStates } from '../check/translation-state.ts';
import type { Library } from '../content/library.ts';
import { localeOfTextFile } from '../content/locale-of-text-file.ts';
import { sameWords } from '../content/marks.ts';
import { headingsOf } from '../content/sections.ts';
import { titleOf } from '../content/title-of.ts';
import { readEntryName, wordedNamed } from '../edit/entry-files.ts';
import { sectionChanges } from '../edit/section-changes.ts';
import { titleIn } from '../edit/title-in.ts';
import { clinicDay } from '../i18n/clinic-day.ts';
import type { Locale } from '../i18n/locales.ts';
import { locales } from '../i18n/locales.ts';
import { undecided } from '../publish/proposal.ts';
import { findProposal } from '../publish/read-proposals.ts';
import { entryOf } from '../staff/content/entry-of.ts';
import type { Staff } from '../staff/roles.ts';
import type { ChangedPart } from './changed-part.ts';
import { besideChange } from './changed-part.ts';
import { clinicZone } from './clinic-zone.ts';
import type { ProposedText } from './proposed.ts';
import { openProposed } from './proposed.ts';

/** A number that stands in one version of a part and not in the other: a public note may be due. */
const figure = /\d+(?:[.,]\d+)?/g;

/** What a reviewer decides on. @throws StoreUnavailable */
export async function reviewView(id: string, staff: Staff, locale: Locale, now: Date) {
  const found = await findProposal(id);
  if (!found) return undefined;
  const { proposal, files } = found;
  const { texts, checked } = await openProposed(files, clinicDay(now));
  const [collection = '', name = ''] = proposal.entry.split('/');
  const named = readEntryName(collection, name);
  const worded = named && wordedNamed(checked.library, named);
  const open = undecided.includes(proposal.state);
  const own = new Set(files.map(({ file }) => file));
  const states = worded ? translationStates(worded) : [];
  const last = worded?.review?.reviews.at(-1);
  const parts = changedParts(texts, checked.library).map((part) => ({
    ...part,
    ...(worded && besideChange(worded, proposal.entry, part)),
  }));
  return {
    proposal,
    title: named ? titleIn(checked.library, named, locale) : proposal.entry,
    parts,
    pictures: texts.filter(({ picture }) => picture).map(({ file }) => file),
    problems: checked.problems.filter(({ file, severity }) => severity !== 'advice' && (own.has(file) || entryOf(file) === proposal.entry)),
    sections: { all: states.length, agree: states.filter(({ state }) => state === 'current').length },
    lapses: worded !== undefined && last !== undefined && !sameWords(worded, last) ? last.on : undefined,
    uneven: unevenParts(parts),
    figureChanged: parts.some(({ sides }) => sides.some(({ change }) => figuresOf(change.before) !== figuresOf(change.after))),
    open,
    overtaken: open && texts.some((text) => text.overtaken),
    own: proposal.askedBy.id === staff.id,
    zone: clinicZone(checked.library),
    zones: [...new Map(checked.library.locations.map((one) => [one.meta.zone, titleOf(one, locale)] as const))],
    library: checked.library,
    worded,
  };
}

/** The figures of a text that is really a text: anchors, dates of records and marks are none. */
function figuresOf(text: string): string {
  const words = text.replace(/^---\n[\s\S]*?\n---\n|\{#[^}]*\}|<[^>]*>/g, ' ');
  return [...words.matchAll(figure)].map(([value]) => value.replace(',', '.')).join(' ');
}

/** Records that programs write say nothing to a reader. */
const records = /\/(?:translation|review)\.yaml$|\/published-addresses\.yaml$/;

function changedParts(texts: readonly ProposedText[], library: Library): ChangedPart[] {
  const parts = new Map<string, ChangedPart>();
  for (const { file, before, after, picture } of texts) {
    if (picture || records.test(file)) continue;
    const locale = localeOfTextFile(file);
    for (const change of sectionChanges(file, before, after)) {
      const key = locale ? `${entryOf(file)} ${change.id}` : file;
      const part = parts.get(key) ?? newPart(file, locale && change.id, library);
      part.sides.push({ file, locale, change });
      if (locale && change.title !== undefined) part.titles[locale] = change.title;
      parts.set(key, part);
    }
  }
  return [...parts.values()];
}

/** A part before its sides are known, by its heading in both languages, also in one that does not change. */
function newPart(file: string, section: string | undefined, library: Library): ChangedPart {
  if (section === undefined) return { id: file, titles: {}, sides: [] };
  const [collection = '', id = ''] = entryOf(file).split('/');
  const name = readEntryName(collection, id);
  const worded = name && wordedNamed(library, name);
  return { id: section, titles: worded ? headingsOf(worded, section) : {}, sides: [] };
}

/** Parts that change in one language alone: the other may be left behind. */
function unevenParts(parts: readonly ChangedPart[]): number {
  return parts.filter(
    ({ sides }) => sides.some(({ locale }) => locale) && !locales.every((one) => sides.some(({ locale }) => locale === one)),
  ).length;
}
