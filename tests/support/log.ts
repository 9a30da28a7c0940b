import { afterEach, beforeEach } from 'vitest';

type Line = { level: string; event: string } & Record<string, unknown>;

/** What the server logs during each test of a file. Call it at the top of the file; other tests may not print at all. */
export function captureLog(): Line[] {
  const lines: Line[] = [];
  let print = console.log;
  beforeEach(() => {
    print = console.log;
    console.log = (line: string) => lines.push(JSON.parse(line) as Line);
  });
  afterEach(() => {
    console.log = print;
    lines.length = 0;
  });
  return lines;
}
