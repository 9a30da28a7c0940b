import type { Edit } from '../../../content/problem.ts';

/** The change that gives fields of a file other values, each in its own line; none where one of them has no line of its own. */
export function setInLines(file: string, source: string, values: Readonly<Record<string, string>>): Edit | undefined {
  const lines = source.split('\n');
  const wanted = Object.entries(values).map(([name, value]) => {
    const at = lines.findIndex((line) => line.startsWith(`${name}:`));
    return { at, line: lines[at]?.replace(/^([\w-]+:\s*)[^\s#]*/, (_, before: string) => before + value) ?? '' };
  });
  const first = Math.min(...wanted.map(({ at }) => at));
  const last = Math.max(...wanted.map(({ at }) => at));
  if (first === -1) return undefined;
  const text = lines.slice(first, last + 1).map((line, index) => wanted.find(({ at }) => at === first + index)?.line ?? line);
  return {
    file,
    from: { line: first + 1, column: 1 },
    to: { line: last + 1, column: (lines[last]?.length ?? 0) + 1 },
    text: text.join('\n'),
  };
}
