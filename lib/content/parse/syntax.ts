import type { Place, Position, Problem } from '../problem.ts';
import { found } from '../problem.ts';
import { parseMdx } from './mdast.ts';
import type { TextMistake } from './scan-tags.ts';
import { scanText } from './scan-tags.ts';

/**
 * Why a text cannot be read, in words for someone who knows no markup: everything that can be named, otherwise each section in which
 * reading stopped.
 */
export function syntaxProblems(source: string, file: string): Problem[] {
  const start = /^\ufeff?---\r?\n[\s\S]*?\r?\n---(?:\r?\n|$)/.exec(source)?.[0].length ?? 0;
  const named = scanText(source, start).map((mistake) => worded(mistake, source, file));
  return named.length > 0 ? named : unreadSections(source, start, file);
}

function worded({ code, at, filled, mend }: TextMistake, source: string, file: string): Problem {
  const action = mend && { file, from: positionAt(source, mend.from), to: positionAt(source, mend.to), text: mend.text };
  return found(code, { file, ...positionAt(source, at) }, filled, action ? { action } : {});
}

function positionAt(source: string, offset: number): Position {
  const lines = source.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/** The place in each section, from its heading to the next, at which reading stopped. */
function unreadSections(source: string, start: number, file: string): Problem[] {
  const cuts = [start, ...[...source.matchAll(/^## /gm)].map(({ index }) => index).filter((index) => index > start), source.length];
  const places = cuts.slice(0, -1).flatMap((from, index): Place[] => {
    const stop = stopOf(source.slice(from, cuts[index + 1]));
    return stop ? [{ file, line: positionAt(source, from).line + stop.line - 1, column: stop.column }] : [];
  });
  const whole = stopOf(source) ?? { line: 1, column: 1 };
  return (places.length > 0 ? places : [{ file, ...whole }]).map((place) => found('text.unreadable', place));
}

/** Where the parser gave up; its message begins with `line:column:` and is for programmers. */
function stopOf(text: string): Position | undefined {
  try {
    parseMdx(text);
    return undefined;
  } catch (cause) {
    const [, line = '1', column = '1'] = /^(\d+):(\d+):/.exec(cause instanceof Error ? cause.message : '') ?? [];
    return { line: Number(line), column: Number(column) };
  }
}
