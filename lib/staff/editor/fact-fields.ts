import type { Document, Scalar } from 'yaml';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { FieldWords } from '../../content/field-words.ts';
import { fieldAt, wordsOfField } from '../../content/field-words.ts';

/** One fact of a file: where it stands, and what it says. */
export type FactField = { path: string; label: string; value: string; long: boolean; words?: FieldWords | undefined };

/**
 * A file as a form: its facts in order, behind each item of a list the item itself, which can be removed, and behind each list the list,
 * which can be added to.
 */
export type FactRow =
  | (FactField & { kind: 'field' })
  | { kind: 'item'; path: string; label: string }
  | { kind: 'list'; path: string; label: string; count: number; ofGroups: boolean; words?: FieldWords | undefined };

type Found = { path: string; node: Scalar };

/** The facts of a file in its order, each a line to be changed; `undefined` where the file cannot be read. */
export function factFields(source: string): FactField[] | undefined {
  return factRows(source)?.flatMap((row) => (row.kind === 'field' ? [row] : []));
}

/**
 * The form of a file; `undefined` where the file cannot be read.
 *
 * @param schema what the file may hold: each fact, and each list once, says in its words what it is for
 */
export function factRows(source: string, schema?: z.ZodType): FactRow[] | undefined {
  const document = read(source);
  const rows = document && rowsOf(document.contents, '');
  return schema ? rows?.map((row) => (row.kind === 'item' ? row : { ...row, words: wordsAt(schema, row) })) : rows;
}

/** An item of a list is told of by its list. */
function wordsAt(schema: z.ZodType, { kind, path }: FactRow): FieldWords | undefined {
  const field = kind === 'field' && /\/\d+$/.test(path) ? undefined : fieldAt(schema, path.split('/'));
  return field && wordsOfField(field);
}

function rowsOf(node: unknown, path: string): FactRow[] {
  const label = path.replaceAll('/', ' › ');
  if (isScalar(node)) {
    const value = String(node.value ?? '');
    return [{ kind: 'field', path, label, value, long: value.length > 80 }];
  }
  const below = (key: unknown): string => `${path}/${String(key)}`.replace(/^\//, '');
  if (isMap(node)) return node.items.flatMap(({ key, value }) => rowsOf(value, below(isScalar(key) ? key.value : key)));
  if (!isSeq(node)) return [];
  const items = node.items.flatMap((item, index): FactRow[] => {
    const own = below(index + 1);
    return [...rowsOf(item, own), { kind: 'item', path: own, label: own.replaceAll('/', ' › ') }];
  });
  return [...items, { kind: 'list', path, label, count: node.items.length, ofGroups: node.items.some((item) => !isScalar(item)) }];
}

/**
 * A file with other facts. Only the letters of the facts that changed are written anew: comments, order, quotation marks and spaces of all
 * the rest stay as somebody wrote them.
 *
 * @param changed new values by path; a fact that says the same is left alone
 * @returns `undefined` where the file cannot be read
 */
export function withFacts(source: string, changed: ReadonlyMap<string, string>): string | undefined {
  const document = read(source);
  if (!document) return undefined;
  const edits = scalars(document.contents).flatMap(({ path, node }) => {
    const value = changed.get(path);
    return value === undefined || value === String(node.value ?? '') || !node.range
      ? []
      : [{ range: node.range, text: written(value, node) }];
  });
  const text = edits.reduceRight((all, { range: [from, to], text: said }) => all.slice(0, from) + said + all.slice(to), source);
  return read(text) ? text : undefined;
}

function read(source: string): Document | undefined {
  const document = parseDocument(source);
  return document.errors.length > 0 || !isMap(document.contents) ? undefined : document;
}

function scalars(node: unknown, path = ''): Found[] {
  if (isScalar(node)) return [{ path, node }];
  if (isSeq(node)) return node.items.flatMap((item, index) => scalars(item, `${path}/${index + 1}`.replace(/^\//, '')));
  if (isMap(node))
    return node.items.flatMap(({ key, value }) => scalars(value, `${path}/${String(isScalar(key) ? key.value : key)}`.replace(/^\//, '')));
  return [];
}

/** A value as YAML: bare where it is a number, a day or one of yes and no as before; otherwise between the marks it had, or straight ones. */
function written(value: string, { type, value: before }: Scalar): string {
  const bare = typeof before !== 'string' || type === 'PLAIN';
  if (bare && /^(?:-?\d+(?:\.\d+)?|true|false|\d{4}-\d{2}-\d{2}|[a-z0-9]+(?:-[a-z0-9]+)*)$/.test(value)) return value;
  return JSON.stringify(value);
}
