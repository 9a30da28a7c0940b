import type { Node, Scalar } from 'yaml';
import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Locale } from '../../i18n/locales.ts';
import { locales } from '../../i18n/locales.ts';
import type { Passage } from '../passage.ts';
import { Lines } from './locate.ts';

type Options = {
  kind: 'field' | 'message';
  /** The language of every field; where it is left out, only fields under `en` and `fr-CA` are prose. */
  locale?: Locale;
  firstLine?: number;
};

/** Fields that are not prose, wherever they stand. */
const notProse = new Set(['slug', 'doi', 'pmid', 'url', 'id']);
const citing = /^(?:references|refs|ref|sources|source)$/;

/** The passages of a file of fields, or of front matter that starts at a line of its file. A file that cannot be read has none. */
export function yamlPassages(file: string, source: string, { kind, locale, firstLine = 1 }: Options): Passage[] {
  const document = parseDocument(source, { lineCounter: new LineCounter(), prettyErrors: false });
  if (document.errors.length > 0) return [];
  const lines = new Lines(file, source);
  const own = /^content\/references\/([a-z0-9-]+)\.yaml$/.exec(file)?.[1];
  const passages: Passage[] = [];

  const visit = (node: unknown, path: readonly string[], language: Locale | undefined, cites: readonly string[]): void => {
    if (isMap(node)) {
      const here = [...cites, ...node.items.flatMap(({ key, value }) => (citing.test(nameOf(key)) ? idsIn(value) : []))];
      for (const pair of node.items) {
        if (!isPair(pair)) continue;
        const name = nameOf(pair.key);
        if (notProse.has(name) || citing.test(name)) continue;
        visit(pair.value, [...path, name], locale ?? locales.find((one) => one === name) ?? language, here);
      }
    } else if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) visit(item, [...path, String(index + 1)], language, cites);
    } else if (isScalar(node) && typeof node.value === 'string' && language && node.value.trim() !== '')
      passages.push(passageOf(node as Scalar<string>, path, language, cites));
  };

  const passageOf = (node: Scalar<string>, path: readonly string[], language: Locale, cites: readonly string[]): Passage => {
    const text = node.value;
    const place = (from = 0, to = text.length) => {
      const [start, end] = find(source, node, from, to);
      const { file: name, line, column, end: last } = lines.placeBetween(start, end);
      const shift = firstLine - 1;
      return { file: name, line: line + shift, column, ...(last && { end: { line: last.line + shift, column: last.column } }) };
    };
    return { file, locale: language, kind, name: path.join('.'), section: 'top', text, cites, place };
  };

  visit(document.contents as Node | null, [], locale, own ? [own] : []);
  return passages;
}

function nameOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}

function idsIn(value: unknown): string[] {
  if (isScalar(value) && typeof value.value === 'string') return [value.value];
  return isSeq(value) ? value.items.flatMap(idsIn) : [];
}

/** Finds letters of a value in the file: quotation marks, escapes and folded lines shift them, so the nearest place where they stand is taken. */
function find(source: string, node: Scalar<string>, from: number, to: number): [number, number] {
  const [start, end] = [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
  const words = node.value.slice(from, to).trim();
  if (words === '') return [start, start];
  const pattern = new RegExp(words.split(/\s+/).map(literal).join('\\s+'), 'g');
  const places = [...source.slice(start, end).matchAll(pattern)];
  const nearest = places.reduce<RegExpMatchArray | undefined>(
    (best, one) => (best && Math.abs((best.index ?? 0) - from) <= Math.abs(one.index - from) ? best : one),
    undefined,
  );
  return nearest ? [start + (nearest.index ?? 0), start + (nearest.index ?? 0) + nearest[0].length] : [start, end];
}

function literal(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
