/** Where a rule of a sheet begins, as lightningcss counts, and which of its selectors may match, in their order. */
export type Living = { line: number; column: number; selectors: readonly boolean[] };

/**
 * Takes selectors that match nothing out of the lists they stand in, and leaves room in their place: every rule stays where it is. A
 * list that cannot be told apart stays whole.
 */
export function withoutDead(css: string, rules: readonly Living[]): string {
  const lines = css.split('\n');
  for (const { line, column, selectors } of rules) {
    const text = lines[line] ?? '';
    const start = column - 1;
    const list = text.slice(start, text.indexOf('{', start));
    const parts = partsOf(list);
    if (parts.length !== selectors.length || !/(?:^|[{};/])$/.test(text.slice(0, start))) continue;
    const living = parts.filter((_, place) => selectors[place]).join(',');
    lines[line] = text.slice(0, start) + living.padEnd(list.length) + text.slice(start + list.length);
  }
  return lines.join('\n');
}

/** The selectors of a list; a comma inside `:is(…)` ends none. */
function partsOf(list: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of list) {
    if (sign === '(' || sign === '[') depth += 1;
    if (sign === ')' || sign === ']') depth -= 1;
    if (sign === ',' && depth === 0) parts.push('');
    else parts.push(`${parts.pop()}${sign}`);
  }
  return parts;
}
