/**
 * How a spreadsheet takes the beginning of a cell for a formula, also behind spaces. Where the language of a computer separates cells by
 * semicolons, as in French, one begins a cell in the middle of our words: quotes hold only where a cell begins with one.
 */
const formula = /(^|;)(?=["\s\u00a0\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20|])/gu;

/**
 * Rows as a table that spreadsheets open: RFC 4180 with a byte order mark, every cell in quotes. No cell is run as a formula: one that
 * would be starts with an apostrophe.
 *
 * @example toCsv([['name'], ['=1+1']]) // '\ufeff"name"\r\n"\'=1+1"\r\n'
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(text: string): string {
  // Line ends inside a cell begin a new row in some programs, and with it a new formula.
  const single = text.replace(/[\r\n\t\v\f\u0085\u2028\u2029]+/gu, ' ');
  return `"${single.replace(formula, "$1'").replaceAll('"', '""')}"`;
}
