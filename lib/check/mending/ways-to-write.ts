import type { Edit } from '../../content/problem.ts';
import { offsetOf } from '../mend.ts';
import { valuesOf } from './fields-of.ts';

/** How an edit may be written where it stands: as it is; as the quotation marks around it ask; and the whole value between quotation marks. */
export function waysToWrite(file: string, source: string, edit: Edit): Edit[] {
  const [from, to] = [offsetOf(source, edit.from), offsetOf(source, edit.to)];
  const value = valuesOf(file, source)?.find((one) => from >= one.from && to <= one.to);
  if (!value) return [edit];
  if (value.type === 'QUOTE_DOUBLE') return [edit, { ...edit, text: escaped(edit.text) }];
  if (value.type === 'QUOTE_SINGLE') return [edit, { ...edit, text: edit.text.replaceAll("'", "''") }];
  const raw = source.slice(value.from, from) + edit.text + source.slice(to, value.to);
  if (value.type !== 'PLAIN' || edit.from.line !== edit.to.line || raw.includes('\n')) return [edit];
  const at = (offset: number) => ({ line: edit.from.line, column: edit.from.column + offset - from });
  return [edit, { file, from: at(value.from), to: at(value.to), text: `"${escaped(raw)}"` }];
}

function escaped(words: string): string {
  return words.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
}
