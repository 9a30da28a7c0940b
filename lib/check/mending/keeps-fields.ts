import type { Edit } from '../../content/problem.ts';
import { syntaxProblems } from '../../content/yaml/syntax.ts';
import { offsetOf } from '../mend.ts';
import type { Value } from './fields-of.ts';
import { fieldPart, valuesOf } from './fields-of.ts';

/** An edit by offsets in the text before it. */
type Span = { from: number; to: number; text: string };

/**
 * Are the fields of a file, after edits, those it had: the ones that were touched still whole, all others unchanged, none gone but with its
 * line, and none new but where one was added? Where they could not be read, there must be less that keeps them from it than `before`.
 */
export function keepsFields(file: string, source: string, after: string, edits: readonly Edit[], before = source): boolean {
  const [old, now] = [valuesOf(file, source), valuesOf(file, after)];
  if (!old) return now !== undefined || obstacles(file, after) < obstacles(file, before) || after === before;
  if (!now) return false;
  const spans = edits.map((edit) => ({ from: offsetOf(source, edit.from), to: offsetOf(source, edit.to), text: edit.text }));
  let next = 0;
  let end = 0;
  for (const value of old) {
    const isAdded = spans.some((span) => span.from >= end && span.to <= value.from && !isWithin(span, value));
    end = value.to;
    if (spans.some((span) => isGone(span, value))) continue;
    const at = now.findIndex((is, index) => index >= next && fits(is, value, spans));
    if (at === -1 || (at > next && !isAdded)) return false;
    next = at + 1;
  }
  return next === now.length || spans.some(({ from }) => from >= end);
}

/** Does an edit change the words of a value? A line or “, name” before or behind one is another. */
function isWithin({ from, to, text }: Span, value: Value): boolean {
  const isBehind = from === value.to && /^(?:,|\n)/.test(text);
  const isBefore = to === value.from && /(?:, |\n *)$/.test(text);
  return from >= value.from && to <= value.to && !isBehind && !isBefore;
}

/** Does an edit take a value away, and what stands around it? */
function isGone({ from, to }: Span, value: Value): boolean {
  return from <= value.from && to >= value.to && to - from > value.to - value.from;
}

function fits(is: Value, value: Value, spans: readonly Span[]): boolean {
  const inside = spans.filter((span) => isWithin(span, value));
  if (inside.length === 0) return is.value === value.value;
  const grown = inside.reduce((sum, { from, to, text }) => sum + text.length - (to - from), 0);
  const requoted = inside.some(({ from, to, text }) => from === value.from && to === value.to && text.startsWith('"'));
  return (
    typeof is.value === typeof value.value && is.to - is.from === value.to - value.from + grown && (requoted || is.type === value.type)
  );
}

function obstacles(file: string, source: string): number {
  return syntaxProblems(fieldPart(file, source).yaml, () => ({ file, line: 1, column: 1 })).length;
}
