import type { Edit, Place } from '../../content/problem.ts';

/**
 * The change that adds a name to a list of names in a file of facts, behind its last one; nothing where the list is written in a way that
 * cannot be added to by one line.
 *
 * @param place where the list’s own name stands
 */
export function addingLine({ file, line }: Place, source: string, name: string): Edit | undefined {
  const lines = source.split('\n');
  const head = lines[line - 1] ?? '';
  const flow = /\[(.*)\]/.exec(head);
  if (flow) {
    const column = flow.index + 1 + (flow[1] ?? '').trimEnd().length + 1;
    return { file, from: { line, column }, to: { line, column }, text: flow[1]?.trim() ? `, ${name}` : name };
  }
  let last = line;
  while (/^\s*(?:- [\w-]+\s*(?:#.*)?|#.*)$/.test(lines[last] ?? '')) last += 1;
  while (last > line && !/^\s*- /.test(lines[last - 1] ?? '')) last -= 1;
  const [start] = /^\s*- /.exec(lines[last - 1] ?? '') ?? [];
  const end = { line: last, column: (lines[last - 1] ?? '').length + 1 };
  return start === undefined ? undefined : { file, from: end, to: end, text: `\n${start}${name}` };
}

/** The change that takes a name with a line of its own out of a list; nothing for the only one. */
export function removingLine({ file, line }: Place, source: string): Edit | undefined {
  const lines = source.split('\n');
  const isItem = (text = ''): boolean => /^\s*- [\w-]+\s*(?:#.*)?$/.test(text);
  if (!isItem(lines[line - 1]) || !(isItem(lines[line - 2]) || isItem(lines[line]))) return undefined;
  return { file, from: { line, column: 1 }, to: { line: line + 1, column: 1 }, text: '' };
}
