import type { Scalar } from 'yaml';
import { isMap, isScalar, isSeq, stringify } from 'yaml';
import { z } from 'zod';
import type { FieldWords } from '../../content/field-words.ts';
import { fieldAt, unwrapped, wordsOfField } from '../../content/field-words.ts';
import type { FactChoice } from './fact-choice.ts';
import { choiceAt } from './fact-choice.ts';
import { isBareText, readFacts, withoutFact } from './fact-lists.ts';

type Named = { path: string; label: string; words?: FieldWords | undefined };

/** One fact of a file: where it stands, what it says, and what it may be chosen from. */
export type FactField = Named & {
  value: string;
  long: boolean;
  choice?: FactChoice | undefined;
  /** May it be left out? Emptied, it then goes from the file. */
  optional?: true;
  /** Is it set by the site: when words change, when a review is recorded? */
  kept?: true;
};

/** A file as a form: facts, groups of facts, and lists, whose items can be removed and which can be added to. */
export type FactPart =
  | (FactField & { kind: 'field' })
  | (Named & { kind: 'group'; parts: FactPart[] })
  | (Named & { kind: 'list'; items: FactPart[]; ofGroups: boolean; choice?: FactChoice | undefined });

type Found = { path: string; node: Scalar };

/** Days that the site writes: by hand they would say what nobody did. */
const keptBySite = new Set(['updated', 'reviewed']);

const below = (path: string, key: unknown): string => `${path}/${String(key)}`.replace(/^\//, '');
const labelOf = (path: string): string => path.replaceAll('/', ' › ');

/** The facts of a file in its order, each a line to be changed; `undefined` where the file cannot be read. */
export function factFields(source: string): FactField[] | undefined {
  return factParts(source)?.flatMap(fieldsIn);
}

/** The facts in a part of a form. */
export function fieldsIn(part: FactPart): FactField[] {
  if (part.kind === 'field') return [part];
  return (part.kind === 'list' ? part.items : part.parts).flatMap(fieldsIn);
}

/**
 * The form of a file; `undefined` where the file cannot be read.
 *
 * @param schema what the file may hold: each fact, group and list says in its words what it is for, and a fact that the file leaves out has
 *   an empty field at the end
 */
export function factParts(source: string, schema?: z.ZodType): FactPart[] | undefined {
  const document = readFacts(source);
  if (!document) return undefined;
  const parts = partsOf(document.contents, '', schema);
  return schema ? [...parts, ...absentParts(schema, new Set(parts.map(({ path }) => path)))] : parts;
}

function partsOf(node: unknown, path: string, schema: z.ZodType | undefined): FactPart[] {
  if (isScalar(node)) return [fieldOf(path, String(node.value ?? ''), schema)];
  const field = schema && fieldAt(schema, path.split('/'));
  const words = field && wordsOfField(field);
  const label = labelOf(path);
  if (isMap(node)) {
    const parts = node.items.flatMap(({ key, value }) => partsOf(value, below(path, isScalar(key) ? key.value : key), schema));
    return path === '' ? parts : [{ kind: 'group', path, label, words, parts }];
  }
  if (!isSeq(node)) return [];
  const items = node.items.flatMap((item, index) => partsOf(item, below(path, index + 1), schema));
  const ofGroups = node.items.some((item) => !isScalar(item));
  return [{ kind: 'list', path, label, words, items, ofGroups, choice: schema && choiceAt(schema, below(path, 1)) }];
}

/** An item of a list is told of by its list. */
function fieldOf(path: string, value: string, schema: z.ZodType | undefined): FactPart {
  const field = schema && fieldAt(schema, path.split('/'));
  const words = field && !/\/\d+$/.test(path) ? wordsOfField(field) : undefined;
  return {
    kind: 'field',
    path,
    label: labelOf(path),
    value,
    long: value.length > 80,
    words,
    choice: schema && choiceAt(schema, path),
    ...(keptBySite.has(path) && { kept: true }),
    ...(isOptional(schema, path) && { optional: true }),
  };
}

/** May a fact at the top of a file, or one of a group there, be left out with its group? */
function isOptional(schema: z.ZodType | undefined, path: string): boolean {
  const [top = ''] = path.split('/');
  return schema !== undefined && fieldAt(schema, [top]) instanceof z.ZodOptional;
}

/** What the file may say at its top and does not: plain facts, and those said once in each language. */
function absentParts(schema: z.ZodType, present: ReadonlySet<string>): FactPart[] {
  const whole = unwrapped(schema);
  if (!(whole instanceof z.ZodObject)) return [];
  return Object.entries(whole.shape).flatMap(([path, field]): FactPart[] => {
    if (present.has(path) || !(field instanceof z.ZodOptional)) return [];
    const inner = unwrapped(field);
    if (!(inner instanceof z.ZodObject)) return inner instanceof z.ZodArray ? [] : [fieldOf(path, '', schema)];
    const keys = Object.entries(inner.shape);
    if (keys.some(([, value]) => !(unwrapped(value) instanceof z.ZodString))) return [];
    const parts = keys.map(([key]) => fieldOf(below(path, key), '', schema));
    return [{ kind: 'group', path, label: labelOf(path), words: wordsOfField(field), parts }];
  });
}

/**
 * A file with other facts. Only the letters of the facts that changed are written anew: comments, order, quotation marks and spaces of all
 * the rest stay as somebody wrote them. A fact that the file left out comes at its end.
 *
 * @param changed new values by path; a fact that says the same is left alone
 * @param schema what the file may hold: a fact that it may leave out goes from the file when it says nothing more
 * @returns `undefined` where the file cannot be read
 */
export function withFacts(source: string, changed: ReadonlyMap<string, string>, schema?: z.ZodType): string | undefined {
  const document = readFacts(source);
  if (!document) return undefined;
  const found = scalars(document.contents);
  const emptied = topsWhere(found, (path, node) => (changed.get(path) ?? String(node.value ?? '')) === '' && isOptional(schema, path));
  const edits = found.flatMap(({ path, node }) => {
    const value = changed.get(path);
    return value === undefined || value === String(node.value ?? '') || !node.range || emptied.has(topOf(path))
      ? []
      : [{ range: node.range, text: written(value, node) }];
  });
  const text = edits.reduceRight((all, { range: [from, to], text: said }) => all.slice(0, from) + said + all.slice(to), source);
  const without = [...emptied].reduce((all: string | undefined, top) => all && withoutFact(all, top), text);
  const added = absentOf(changed, new Set(found.map(({ path }) => topOf(path))), schema);
  const whole = without && added ? `${without.replace(/\n?$/, '\n')}${added}` : without;
  return whole !== undefined && readFacts(whole) ? whole : undefined;
}

const topOf = (path: string): string => path.split('/')[0] ?? '';

/** The facts at the top all of whose own facts are so. */
function topsWhere(found: readonly Found[], isSo: (path: string, node: Scalar) => boolean): Set<string> {
  const others = new Set(found.filter(({ path, node }) => !isSo(path, node)).map(({ path }) => topOf(path)));
  return new Set(found.map(({ path }) => topOf(path)).filter((top) => !others.has(top)));
}

/** What is said anew of what the file left out, as YAML: text between marks, whatever it looks like, and yes without. */
function absentOf(changed: ReadonlyMap<string, string>, present: ReadonlySet<string>, schema: z.ZodType | undefined): string {
  const said: Record<string, unknown> = {};
  for (const [path, value] of changed) {
    const [top = '', key, ...deeper] = path.split('/');
    if (present.has(top) || value === '' || deeper.length > 0) continue;
    const as = schema && choiceAt(schema, path)?.kind === 'yesNo' ? value === 'true' : value;
    said[top] = key === undefined ? as : { ...(said[top] as object | undefined), [key]: as };
  }
  const quoted = { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 } as const;
  return Object.keys(said).length > 0 ? stringify(said, quoted) : '';
}

function scalars(node: unknown, path = ''): Found[] {
  if (isScalar(node)) return [{ path, node }];
  if (isSeq(node)) return node.items.flatMap((item, index) => scalars(item, below(path, index + 1)));
  if (isMap(node)) return node.items.flatMap(({ key, value }) => scalars(value, below(path, isScalar(key) ? key.value : key)));
  return [];
}

/** A value as YAML: bare where it is a number, one of yes and no, or nothing as before, or a text that stood bare and still may. */
function written(value: string, { type, value: before }: Scalar): string {
  const bare =
    typeof before === 'string'
      ? type === 'PLAIN' && isBareText(value)
      : /^(?:-?\d+(?:\.\d+)?|true|false|null)$/.test(value) || isBareText(value);
  if (value === '' && typeof before !== 'string') return 'null';
  return bare ? value : JSON.stringify(value);
}
