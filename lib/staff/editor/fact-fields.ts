import { isMap, isScalar, isSeq } from 'yaml';
import { z } from 'zod';
import type { FieldWords } from '../../content/field-words.ts';
import { fieldAt, unwrapped, wordsOfField } from '../../content/field-words.ts';
import type { FactChoice } from './fact-choice.ts';
import { choiceAt } from './fact-choice.ts';
import { readFacts } from './fact-lists.ts';

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
  /** A group that the file leaves out has no parts until somebody begins it. */
  | (Named & { kind: 'group'; parts: FactPart[]; absent?: true })
  | (Named & { kind: 'list'; items: FactPart[]; ofGroups: boolean; choice?: FactChoice | undefined });

/** Days that the site writes: by hand they would say what nobody did. */
const keptBySite = new Set(['updated', 'reviewed']);

/** The path of what stands under a name, or at a place of a list, of a file. */
export const below = (path: string, key: unknown): string => `${path}/${String(key)}`.replace(/^\//, '');
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

/** A part of a form and all parts in it. */
export function partsIn(part: FactPart): FactPart[] {
  if (part.kind === 'field') return [part];
  return [part, ...(part.kind === 'list' ? part.items : part.parts).flatMap(partsIn)];
}

/** The lists in a part of a form, itself included. */
export function listsIn(part: FactPart): (FactPart & { kind: 'list' })[] {
  if (part.kind === 'field') return [];
  return part.kind === 'list' ? [part, ...part.items.flatMap(listsIn)] : part.parts.flatMap(listsIn);
}

/**
 * The form of a file; `undefined` where the file cannot be read.
 *
 * @param schema what the file may hold: each fact, group and list says in its words what it is for, and a fact that the file leaves out has
 *   an empty field at the end, and an empty list a place for its first item
 */
export function factParts(source: string, schema?: z.ZodType): FactPart[] | undefined {
  const document = readFacts(source);
  if (!document) return undefined;
  const parts = partsOf(document.contents, '', schema);
  return schema ? [...parts, ...absentParts(schema, new Set(parts.map(({ path }) => path)))] : parts;
}

function partsOf(node: unknown, path: string, schema: z.ZodType | undefined): FactPart[] {
  if (isScalar(node)) return [fieldOf(path, String(node.value ?? ''), schema)];
  if (isMap(node)) {
    const parts = node.items.flatMap(({ key, value }) => partsOf(value, below(path, isScalar(key) ? key.value : key), schema));
    const field = schema && fieldAt(schema, path.split('/'));
    return path === '' ? parts : [{ kind: 'group', path, label: labelOf(path), words: field && wordsOfField(field), parts }];
  }
  if (!isSeq(node)) return [];
  const items = node.items.flatMap((item, index) => partsOf(item, below(path, index + 1), schema));
  return [listOf(path, items, schema)];
}

/** What an empty list is of, its schema knows. */
function listOf(path: string, items: FactPart[], schema: z.ZodType | undefined): FactPart {
  const field = schema && fieldAt(schema, path.split('/'));
  const element = unwrapped(schema && fieldAt(schema, [...path.split('/'), '1']));
  const isOfGroups = element instanceof z.ZodObject || element instanceof z.ZodUnion;
  return {
    kind: 'list',
    path,
    label: labelOf(path),
    words: field && wordsOfField(field),
    items,
    ofGroups: items.length > 0 ? items.some(({ kind }) => kind !== 'field') : isOfGroups,
    choice: schema && choiceAt(schema, below(path, 1)),
  };
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
export function isOptional(schema: z.ZodType | undefined, path: string): boolean {
  const [top = ''] = path.split('/');
  return schema !== undefined && fieldAt(schema, [top]) instanceof z.ZodOptional;
}

/** What the file may say at its top and does not: plain facts, those said once in each language, lists, and groups to be begun. */
function absentParts(schema: z.ZodType, present: ReadonlySet<string>): FactPart[] {
  const whole = unwrapped(schema);
  if (!(whole instanceof z.ZodObject)) return [];
  return Object.entries(whole.shape).flatMap(([path, field]) =>
    present.has(path) || keptBySite.has(path) ? [] : absentPart(path, field, schema),
  );
}

function absentPart(path: string, field: z.ZodType, schema: z.ZodType): FactPart[] {
  const inner = unwrapped(field);
  if (inner instanceof z.ZodArray) return [listOf(path, [], schema)];
  if (!(inner instanceof z.ZodObject)) return [fieldOf(path, '', schema)];
  const keys = Object.entries(inner.shape);
  if (keys.some(([, value]) => !(unwrapped(value) instanceof z.ZodString)))
    return [{ kind: 'group', path, label: labelOf(path), words: wordsOfField(field), parts: [], absent: true }];
  const parts = keys.map(([key]) => fieldOf(below(path, key), '', schema));
  return [{ kind: 'group', path, label: labelOf(path), words: wordsOfField(field), parts }];
}
