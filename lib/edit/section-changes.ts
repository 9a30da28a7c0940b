import { parse } from 'yaml';
import { plainText } from '../content/body.ts';
import { parseAsTyped } from '../content/parse-body.ts';
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

/** A part of a text as its readers see it: its words, block by block, without what only programs read. */
export function readerWords(file: string, id: string, source: string): string {
  if (id === 'file') return source;
  if (id === 'fields') return fieldWords(source);
  const { nodes } = parseAsTyped(source, file);
  if (nodes === undefined) return source;
  return nodes
    .map((node) => plainText([node]).trim())
    .filter((words) => words !== '')
    .join('\n\n');
}

function fieldWords(source: string): string {
  const fields: unknown = parseFields(source.replace(/^---\r?\n|\r?\n---\s*$/g, ''));
  if (typeof fields !== 'object' || fields === null) return source;
  return leavesOf(fields).join('\n\n');
}

/** The words of fields, also of those that lie within others, such as the figure of a point. */
function leavesOf(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  return typeof value === 'object' ? Object.values(value).flatMap(leavesOf) : [String(value)];
}

/** What cannot be read yet is shown as it is typed. */
function parseFields(yaml: string): unknown {
  try {
    return parse(yaml);
  } catch {
    return undefined;
  }
}
