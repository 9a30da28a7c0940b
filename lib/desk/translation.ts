import { headings } from '../content/body.ts';
import type { Library } from '../content/library.ts';
import type { Problem } from '../content/problem.ts';
import type { AnyWorded } from '../content/texts.ts';
import { everyEntry } from '../content/texts.ts';
import type { Locale } from '../i18n/locales.ts';
import { locales } from '../i18n/locales.ts';

/** A section whose two languages do not agree: one of them has none, or a rule that compares them found something in it. */
export type SectionState = { file: string; id: string; anchor: string; state: `missing-${Locale}` | 'differs' };

/** Rules that compare the two languages. */
const comparing = /^(?:twins-agree|parity|translation|section|stale|twin)/;

/** Every section that is missing in a language or differs between them, text by text. */
export function sectionsApart(library: Library, problems: readonly Problem[]): SectionState[] {
  return everyEntry(library).flatMap((entry) => {
    const missing = locales.flatMap((locale) => missingIn(entry, locale));
    const named = new Set(missing.map(({ anchor }) => anchor));
    return [...missing, ...differing(entry, problems).filter(({ anchor }) => !named.has(anchor))];
  });
}

function missingIn(entry: AnyWorded, locale: Locale): SectionState[] {
  const other = locales.find((one) => one !== locale);
  const twin = other && entry.texts[other];
  const own = entry.texts[locale];
  if (!twin) return [];
  const anchors = new Set(own ? headings(own.body, 2).map(({ id }) => id) : []);
  return headings(twin.body, 2)
    .filter(({ id }) => !anchors.has(id))
    .map(({ id, place }) => ({ file: place.file, id: entry.id, anchor: id, state: `missing-${locale}` as const }));
}

function differing(entry: AnyWorded, problems: readonly Problem[]): SectionState[] {
  const found = new Map<string, SectionState>();
  for (const text of Object.values(entry.texts)) {
    const { file } = text.placeOf([]);
    const sections = headings(text.body, 2);
    for (const { code, line, file: where } of problems) {
      if (where !== file || !comparing.test(code)) continue;
      const anchor = sections.findLast(({ place }) => place.line <= line)?.id ?? 'top';
      found.set(anchor, { file, id: entry.id, anchor, state: 'differs' });
    }
  }
  return [...found.values()];
}
