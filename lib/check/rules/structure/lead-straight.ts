import type { Edit } from '../../../content/problem.ts';
import type { Redirect } from '../../../content/slugs.ts';

/**
 * The change of a redirect that leads to another one: straight to where the last one leads. None for redirects that run in a circle, or
 * where the line is not written as most are.
 */
export function leadStraight({ from, to, place }: Redirect, here: readonly Redirect[], source: string): Edit | undefined {
  const passed = new Set([from]);
  let end = to;
  for (let next = here.find((one) => one.from === end); next; next = here.find((one) => one.from === end)) {
    if (passed.has(end)) return undefined;
    passed.add(end);
    end = next.to;
  }
  const line = source.split('\n')[place.line - 1]?.slice(place.column - 1) ?? '';
  if (!line.startsWith(`${from}: ${to}`)) return undefined;
  const at = { line: place.line, column: place.column + `${from}: `.length };
  return { file: place.file, from: at, to: { ...at, column: at.column + to.length }, text: end };
}
