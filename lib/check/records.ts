import { fingerprintOf } from '../content/fingerprint.ts';
import type { Entry } from '../content/library.ts';
import { marksOf } from '../content/marks.ts';
import type { ReviewRecord, Translation } from '../content/schemas/records.ts';
import { sectionsOf } from '../content/sections.ts';
import { locales } from '../i18n/locales.ts';

type Any = Entry<unknown, unknown>;

/** What stands at the head of every record of agreement, whoever makes it. */
export const agreedHead =
  'Written by “npm run agree”: the words of each section on the day someone found that both languages say the same.';

/** The record of an entry once someone said today that both languages agree: in one section, or in all that exist in both. */
export function agreedRecord(entry: Any, today: string, only?: string): Translation {
  const [english, french] = locales.map((locale) => new Map(sectionsOf(entry, locale).map(({ id, words }) => [id, fingerprintOf(words)])));
  const sections: Translation['sections'] = {};
  for (const [id, en] of english ?? []) {
    const fr = french?.get(id);
    const before = entry.translation?.sections[id];
    if (fr === undefined) continue;
    const same = before?.en === en && before['fr-CA'] === fr;
    if (before && (same || (only !== undefined && only !== id))) sections[id] = before;
    else if (only === undefined || only === id) sections[id] = { agreed: today, en, 'fr-CA': fr };
  }
  return { sections };
}

/** The record of an entry whose words changed on a day. */
export function updatedRecord(entry: Any, on: string): ReviewRecord {
  return { updated: { on, ...marksOf(entry) }, reviews: entry.review?.reviews ?? [] };
}

/** The record of an entry that a clinician has reviewed today. */
export function reviewedRecord(entry: Any, by: string, on: string, next: string): ReviewRecord {
  return { ...entry.review, reviews: [...(entry.review?.reviews ?? []), { by, on, next, ...marksOf(entry) }] };
}
