import { fieldOf, withField } from './front-matter.ts';
import type { SourceSection } from './source-sections.ts';
import { sourceSections } from './source-sections.ts';

/**
 * A text with one part as it was in an older version: in the place it has now, or where it stood among its neighbours then. The address
 * stays that of today. Nothing else changes.
 *
 * @returns undefined where the older version has no such part
 */
export function bringBack(now: string, before: string, id: string): string | undefined {
  const [sections, older] = [sourceSections(now), sourceSections(before)];
  const wanted = older.find((section) => section.id === id);
  if (!wanted) return undefined;
  const slug = fieldOf(now, 'slug');
  const text = id === 'fields' && slug !== undefined ? withField(wanted.text, 'slug', slug) : wanted.text;
  const there = sections.findIndex((section) => section.id === id);
  if (there >= 0) sections[there] = { id, text: endedLike(text, sections[there]) };
  else sections.splice(placeFor(id, older, sections), 0, { id, text: endedLike(text, undefined) });
  return joined(sections);
}

/** After the nearest part that stood before it then and still stands; at the end where there is none. */
function placeFor(id: string, older: readonly SourceSection[], sections: readonly SourceSection[]): number {
  const before = older.slice(
    0,
    older.findIndex((section) => section.id === id),
  );
  const near = before.findLast((section) => sections.some((other) => other.id === section.id));
  return near ? sections.findIndex((section) => section.id === near.id) + 1 : sections.length;
}

/** Ended by as many line breaks as what it takes the place of, so that the part after it stays where it was. */
function endedLike(text: string, replaced: SourceSection | undefined): string {
  return text.trimEnd() + (/\s*$/.exec(replaced?.text ?? '\n\n')?.[0] ?? '\n');
}

/** Parts one after the other, an empty line before each heading, one line break at the end. */
function joined(sections: readonly SourceSection[]): string {
  const texts = sections.map(({ text }, index) =>
    index > 0 && index < sections.length && !/\n\n$/.test(text) && index + 1 < sections.length ? `${text.trimEnd()}\n\n` : text,
  );
  return texts.join('').replace(/\n+$/, '\n');
}
