import { headingOf, sourceSections } from './source-sections.ts';

/** A part of a file that is not the same in two versions. A file that is no text is one part. */
export type SectionChange = { id: string; title: string | undefined; before: string; after: string };

/** The parts in which two versions of a file differ, in the order of the later one, then those that are gone. */
export function sectionChanges(file: string, before: string | null, after: string | null): SectionChange[] {
  if (before === after) return [];
  if (!file.endsWith('.mdx')) return [{ id: 'file', title: undefined, before: before ?? '', after: after ?? '' }];
  const [old, now] = [sourceSections(before ?? ''), sourceSections(after ?? '')];
  const ids = [...new Set([...now, ...old].map(({ id }) => id))];
  return ids.flatMap((id): SectionChange[] => {
    const [was, is] = [old.find((one) => one.id === id), now.find((one) => one.id === id)];
    if (was?.text.trimEnd() === is?.text.trimEnd()) return [];
    const titled = is ?? was;
    return [{ id, title: titled && headingOf(titled), before: was?.text ?? '', after: is?.text ?? '' }];
  });
}
