import { isMap, isSeq, parseDocument } from 'yaml';
import type { Place, Position, Problem } from '../problem.ts';
import { found } from '../problem.ts';
import type { Line } from './cut-at-keys.ts';
import { cutAtKeys, linesOf } from './cut-at-keys.ts';
import { lineMistake } from './line-mistakes.ts';
import { signsIn } from './signs.ts';
import { spacesForTabs } from './spaces-for-tabs.ts';

/**
 * Why fields cannot be read, field by field, in words for someone who does not know YAML: what is wrong with a line where that can
 * be told, otherwise where reading stopped. Empty when all of it can be read.
 *
 * @param at the place of an offset of the source
 */
export function syntaxProblems(source: string, at: (offset: number) => Place): Problem[] {
  if (faults(source).length === 0) return [];
  const problems = cutAtKeys(linesOf(source)).flatMap((lines) => inField(lines, at));
  const twice = faults(source).flatMap(({ code, pos: [offset] }) =>
    code === 'DUPLICATE_KEY' ? [found('yaml.twice', at(offset), { key: /^[\w-]+/.exec(source.slice(offset))?.[0] ?? '' })] : [],
  );
  const all = [...problems, ...twice];
  return all.length > 0 ? all : [found('yaml.unreadable', at(faults(source)[0]?.pos[0] ?? 0))];
}

function faults(source: string) {
  const document = parseDocument(source, { prettyErrors: false });
  return [...document.errors, ...document.warnings, ...signsIn(document, source)];
}

/** Words without a colon can be read, and are no field. */
function isFields(source: string): boolean {
  const { contents } = parseDocument(source, { prettyErrors: false });
  return contents === null || isMap(contents) || isSeq(contents);
}

function inField(lines: readonly Line[], at: (offset: number) => Place): Problem[] {
  const source = lines.map(({ text }) => text).join('\n');
  const [first] = faults(source).filter(({ code }) => code !== 'DUPLICATE_KEY');
  if (!first && isFields(source)) return [];
  const spaces = spacesForTabs(lines, (text) => faults(text).length === 0);
  const named = lines.flatMap((line, index) => {
    const mistake = lineMistake(line);
    if (!mistake) return [];
    const { code, at: column } = mistake;
    const filled = { ...mistake.filled, ...(mistake.filled?.key === '' && { key: keyOf(lines) }) };
    const quotes = code === 'yaml.colon' || code === 'yaml.sign';
    const mend = code === 'yaml.tab' ? spaces?.(line) : quotes && isContinued(lines, index) ? undefined : mistake.mend;
    const from = at(line.offset + column);
    const to: Position = { line: from.line, column: from.column + (mend ? mend.end - column : 0) };
    return [found(code, from, filled, mend ? { action: { file: from.file, from, to, text: mend.text } } : {})];
  });
  if (named.length > 0) return named;
  const stop = (lines[0]?.offset ?? 0) + Math.min(first?.pos[0] ?? 0, Math.max(0, source.length - 1));
  if (first && /^(?:BAD_INDENT|BLOCK_AS_IMPLICIT_KEY)$/.test(first.code)) return [found('yaml.indent', at(oddItem(lines) ?? stop))];
  if (first?.code === 'SIGN')
    return [found('yaml.sign', at((lines[0]?.offset ?? 0) + first.pos[0]), { key: keyOf(lines), sign: source[first.pos[0]] ?? '' })];
  const stopped = lines.find(({ text, offset }) => offset <= stop && stop <= offset + text.length);
  const isWords = stopped !== undefined && /^\s*[\p{L}"“«]/u.test(stopped.text) && !/:(?:\s|$)/.test(stopped.text);
  return [found(isWords ? 'yaml.noColon' : 'yaml.unreadable', at(isWords ? stopped.offset : stop))];
}

/** Where the one item of a list begins that stands further in, or less far, than all others. */
function oddItem(lines: readonly Line[]): number | undefined {
  const items = lines.filter(({ text }) => /^\s*- /.test(text)).map(({ text, offset }) => ({ indent: text.search(/\S/), offset }));
  const [some, others, more] = [...Map.groupBy(items, ({ indent }) => indent).values()].sort((a, b) => a.length - b.length);
  return some?.length === 1 && others && others.length > 1 && !more ? some[0]?.offset : undefined;
}

/** The name of the field that some lines make. */
function keyOf(lines: readonly Line[]): string {
  return /^[\w-]+/.exec(lines[0]?.text ?? '')?.[0] ?? '';
}

/** Do the words of a line go on in the next one, which stands further in? Then more than this line would have to change. */
function isContinued(lines: readonly Line[], index: number): boolean {
  const depth = ({ text }: Line): number => text.search(/[^\s-]/);
  const [line, next] = [lines[index], lines[index + 1]];
  return line !== undefined && next !== undefined && /:\s+\S|^\s*- /.test(line.text) && depth(next) > depth(line);
}
