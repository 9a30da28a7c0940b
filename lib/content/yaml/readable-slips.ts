import type { Place, Problem } from '../problem.ts';
import { found } from '../problem.ts';
import { linesOf } from './cut-at-keys.ts';
import { quoted, wordsBetween } from './line-mistakes.ts';

/** A line under which a list begins, or goes on: “references:”, “- one”, “-one”. */
const beforeItem = /^(\s*)(?:[\w-]+:\s*(?:#.*)?|-.*)$/;

/** Slips that can be read, and say something else than was meant: a hyphen without a space behind it makes no item of a list. */
export function gluedItems(source: string, at: (offset: number) => Place): Problem[] {
  const lines = linesOf(source).filter(({ text }) => text.trim() !== '' && !/^\s*#/.test(text));
  return lines.flatMap(({ text, offset }, index) => {
    const [, indent, item] = /^(\s*)-([^\s-].*)$/.exec(text) ?? [];
    const [before, , beforeIndent] = beforeItem.exec(lines[index - 1]?.text ?? '') ?? [];
    if (indent === undefined || item === undefined || before === undefined) return [];
    if (/^\s*-/.test(before) && beforeIndent !== undefined && /^\s*/.exec(before)?.[0] !== indent) return [];
    const from = at(offset + indent.length);
    const to = { line: from.line, column: from.column + 1 };
    return [found('yaml.dash', from, { item }, { action: { file: from.file, from, to, text: '- ' } })];
  });
}

/** Values that stand whole between the quotation marks of a word processor, which readers would see. */
export function curlyValues(source: string, at: (offset: number) => Place): Problem[] {
  return linesOf(source).flatMap(({ text, offset }) => {
    const [, before = '', key = '', value = ''] = /^(\s*(?:- +)?([\w-]+): +)(\S.*?)\s*$/.exec(text) ?? [];
    if (wordsBetween(value) === undefined) return [];
    const from = at(offset + before.length);
    const to = { line: from.line, column: from.column + value.length };
    return [found('yaml.curly', from, { key }, { action: { file: from.file, from, to, text: quoted(value) } })];
  });
}
