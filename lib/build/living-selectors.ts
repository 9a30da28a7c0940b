/** Where a rule of a sheet begins, as lightningcss counts, and which of its selectors may match, in their order. */
export type Living = { line: number; column: number; selectors: readonly boolean[] };

/** What ends a rule, or may only seem to: a brace in quotation marks ends none. */
const braces = /"[^"]*"|'[^']*'|[{}]/g;

/**
 * Takes rules of which no selector matches anything out of a sheet, and out of the lists of the others the selectors that do not. A list
 * that cannot be told apart stays whole.
 *
 * @param rules every rule of the sheet, in its order; none holds another
 */
export function withoutDead(css: string, rules: readonly Living[]): string {
  const begins = lineStarts(css);
  let [kept, from] = ['', 0];
  for (const { line, column, selectors } of rules) {
    const start = (begins[line] ?? 0) + column - 1;
    const block = css.indexOf('{', start);
    const parts = partsOf(css.slice(start, block));
    const alive = selectors.includes(true);
    if (!/^$|[{};/]/.test(css.slice(start - 1, start)) || (alive && parts.length !== selectors.length)) continue;
    kept += css.slice(from, start) + parts.filter((_, place) => selectors[place]).join(',');
    from = alive ? block : endOf(css, block);
  }
  return kept + css.slice(from);
}

function lineStarts(css: string): number[] {
  return [0, ...[...css.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

/** Where the block ends that begins here. */
function endOf(css: string, block: number): number {
  let depth = 0;
  braces.lastIndex = block;
  for (let found = braces.exec(css); found; found = braces.exec(css)) {
    if (found[0] === '{') depth += 1;
    if (found[0] === '}') depth -= 1;
    if (depth === 0) return braces.lastIndex;
  }
  return css.length;
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
