/** A line of a file, and the offset of its first letter, counted from 0. */
export type Line = { text: string; offset: number };

export function linesOf(source: string): Line[] {
  let offset = 0;
  return source.split('\n').map((text) => {
    const line = { text: text.replace(/\r$/, ''), offset };
    offset += text.length + 1;
    return line;
  });
}

/** The fields of a file one by one, each with the lines that belong to it, so that a mistake in one does not hide the others. */
export function cutAtKeys(lines: readonly Line[]): Line[][] {
  const fields: Line[][] = [];
  for (const line of lines) {
    const last = fields.at(-1);
    if (!last || /^[^\s#\-\]}]/.test(line.text)) fields.push([line]);
    else last.push(line);
  }
  return fields;
}
