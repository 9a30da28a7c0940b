import type { Arguments } from '../problem.ts';
import type { Line } from './cut-at-keys.ts';

/** What is wrong with one line, in an editor’s terms; `at` and `end` are offsets in the line, `text` would mend what stands between. */
export type LineMistake = { code: string; at: number; filled?: Arguments; mend?: { end: number; text: string } };

const field = /^(\s*(?:- +)?)([\p{L}\w-]+):(\s+)(.+)$/u;
const signs = /^[@`%&*!]/;
const wideSpace = /[\u00a0\u2007\u202f]/;

/** The slips that make a line of fields unreadable, in the order in which they are looked for. */
const looks: readonly ((text: string) => LineMistake | undefined)[] = [
  (text) => {
    const indent = /^\s*/.exec(text)?.[0] ?? '';
    const at = indent.indexOf('\t');
    return at === -1 ? undefined : { code: 'yaml.tab', at, mend: { end: indent.length, text: indent.replaceAll('\t', '  ') } };
  },
  (text) => {
    const at = text.search(wideSpace);
    const early = at !== -1 && /^\s*(?:- +)?(?:[\p{L}\w-]+ *:?)?$/u.test(text.slice(0, at));
    return early ? { code: 'yaml.wideSpace', at, mend: { end: at + 1, text: text[at + 1] === ':' ? '' : ' ' } } : undefined;
  },
  (text) => {
    const [, indent = '', key = '', value = ''] = /^(\s*)([A-Za-z][\w-]*):([^\s/].*)$/.exec(text) ?? [];
    const at = indent.length + key.length + 1;
    return value === ''
      ? undefined
      : { code: 'yaml.noSpace', at: indent.length, filled: { key }, mend: { end: at, text: `${indent}${key}: `.trimStart() } };
  },
  (text) => {
    const { key, value, at } = parts(text);
    const bare = withoutRemark(value);
    if (!/^[^"'[{|>&*!#%@`]/.test(value) || !/:\s|:$/.test(bare)) return undefined;
    const code = wordsBetween(bare) === undefined ? 'yaml.colon' : 'yaml.curly';
    return { code, at, filled: { key }, mend: { end: at + bare.length, text: quoted(bare) } };
  },
  (text) => {
    const { key, value, at } = parts(text);
    const sign = value[0] ?? '';
    if (sign === '"' ? /^"(?:[^"\\]|\\.)*"\s*(?:#.*)?$/.test(value) : sign === "'" ? /^'(?:[^']|'')*'\s*(?:#.*)?$/.test(value) : true)
      return undefined;
    return { code: 'yaml.quotes', at, filled: { key } };
  },
  (text) => {
    const odd = (text.match(/(?<!\\)"/g) ?? []).length % 2 === 1 && !parts(text).value.startsWith("'");
    return odd ? { code: 'yaml.oneQuote', at: text.indexOf('"') } : undefined;
  },
  (text) => {
    const { key, value, at } = parts(text);
    const words = (value || text).replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, '');
    const [open = '', close = ''] = /^[[{]|^\s*- [[{]/.test(words) ? (words.includes('{') ? ['{', '}'] : ['[', ']']) : [];
    const count = (sign: string): number => words.split(sign).length - 1;
    if (open === '' || count(open) === count(close)) return undefined;
    if (count(open) > count(close)) return { code: 'yaml.bracket', at, filled: { key, close } };
    const last = text.lastIndexOf(close);
    return { code: 'yaml.surplus', at: last, filled: { key, close }, mend: { end: last + 1, text: '' } };
  },
  (text) => {
    const [, dash = '', item = ''] = /^(\s*- +)([^\s{[].*)$/.exec(text) ?? [];
    const { key, value, at } = signs.test(item) ? { key: '', value: item, at: dash.length } : parts(text);
    const bare = withoutRemark(value);
    const mend = { end: at + bare.length, text: quoted(bare) };
    return signs.test(value) ? { code: 'yaml.sign', at, filled: { key, sign: value[0] ?? '' }, mend } : undefined;
  },
];

function parts(text: string): { key: string; value: string; at: number } {
  const [, indent = '', key = '', space = '', value = ''] = field.exec(text) ?? [];
  return { key, value, at: indent.length + key.length + 1 + space.length };
}

/** A value up to the remark that may follow it. */
function withoutRemark(value: string): string {
  return value.replace(/\s+(?:#.*)?$/, '');
}

/** What stands between the quotation marks of a word processor that enclose a whole value: they were meant to be straight ones. */
export function wordsBetween(value: string): string | undefined {
  const meant = /^(?:“([^“”]*)”|«[\s\u00a0\u202f]*([^«»]*?)[\s\u00a0\u202f]*»)$/.exec(value);
  return meant?.[1] ?? meant?.[2];
}

/** The value between straight quotation marks. */
export function quoted(value: string): string {
  const words = wordsBetween(value) ?? value;
  return `"${words.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** The first slip of a line that makes it unreadable. */
export function lineMistake({ text }: Line): LineMistake | undefined {
  for (const look of looks) {
    const mistake = look(text);
    if (mistake) return mistake;
  }
  return undefined;
}
