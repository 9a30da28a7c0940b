import type { Document } from 'yaml';
import { isMap, isNode, isPair, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Place, Problem } from './problem.ts';
import { error } from './problem.ts';
import { suggest } from './suggest.ts';

type Path = readonly PropertyKey[];

/** Facts read from a piece of YAML, with the place of each of them in its file. */
export type YamlResult<T> = { value: T | undefined; problems: Problem[]; placeOf: (path: Path) => Place };

/**
 * Reads YAML against a schema. Every mistake is reported at its line and column, with the schema’s own
 * sentence about the field as the remedy.
 *
 * @param firstLine line of the file on which the YAML starts, counted from 1
 */
export function parseYaml<T>(source: string, schema: z.ZodType<T>, file: string, firstLine = 1): YamlResult<T> {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
  const placeOf = (path: Path): Place => at(offsetOf(document, path));

  const syntax = [...document.errors, ...document.warnings];
  if (syntax.length > 0) {
    const problems = syntax.map((mistake) =>
      error(
        at(mistake.pos[0]),
        `This is not valid YAML: ${firstSentence(mistake.message)}.`,
        'Write each field as “name: value” on its own line; put quotation marks around a value that contains “: ” or starts with a special sign.',
      ),
    );
    return { value: undefined, problems, placeOf };
  }
  const parsed = schema.safeParse(document.toJS() ?? {}, { reportInput: true });
  if (parsed.success) return { value: parsed.data, problems: [], placeOf };
  const problems = parsed.error.issues.flatMap((issue) => explain(issue, schema, document, at));
  return { value: undefined, problems, placeOf };
}

function firstSentence(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/[.:]$/, '');
}

/** Where the value at a path starts; where it is missing, the start of the nearest thing around it. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const key = keyNode(document, path.slice(0, length));
    if (key !== undefined) return key;
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

function keyNode(document: Document, path: Path): number | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find((item) => isPair(item) && String(item.key) === String(path.at(-1)));
  return pair && isNode(pair.key) ? pair.key.range?.[0] : undefined;
}

function explain(issue: z.core.$ZodIssue, schema: z.ZodType, document: Document, at: (offset: number) => Place): Problem[] {
  const place = at(offsetOf(document, issue.path));
  const name = fieldName(issue.path);
  const remedy = remedyFor(schema, issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        error(
          at(offsetOf(document, [...issue.path, key])),
          `There is no field “${key}”${issue.path.length > 0 ? ` in ${name}` : ''}.`,
          suggest(key, fieldsAt(schema, issue.path)) || 'Remove it.',
        ),
      );
    case 'invalid_type':
      return issue.input === undefined
        ? [error(place, `The field ${name} is missing.`, `Add it. ${remedy}`)]
        : [error(place, `${name} must be ${article(issue.expected)}.`, remedy)];
    case 'invalid_value':
      return issue.input === undefined
        ? [error(place, `The field ${name} is missing.`, `Add it. ${remedy}`)]
        : [error(place, `${name} cannot be “${String(issue.input)}”.`, suggest(String(issue.input), issue.values.map(String)))];
    case 'invalid_union':
      return [error(place, `${name} is not written as expected.`, remedy)];
    default:
      return [error(place, `${name} ${issue.message}.`, remedy)];
  }
}

function fieldName(path: Path): string {
  return path.length === 0
    ? 'The file'
    : `“${path.map((part) => (typeof part === 'number' ? `item ${part + 1}` : String(part))).join(' → ')}”`;
}

function article(expected: string): string {
  const names: Record<string, string> = {
    array: 'a list',
    object: 'a group of fields',
    string: 'text',
    boolean: 'true or false',
    number: 'a number',
    int: 'a whole number',
  };
  return names[expected] ?? `of the kind ${expected}`;
}

/** The schema at a path, looking through optional and nullable wrappers. */
function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  let current: unknown = schema;
  for (const part of path) {
    current = unwrap(current);
    if (current instanceof z.ZodObject) current = current.shape[String(part)];
    else if (current instanceof z.ZodArray) current = current.element;
    else return undefined;
  }
  return current instanceof z.ZodType ? current : undefined;
}

function unwrap(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? unwrap(schema.unwrap()) : schema;
}

function fieldsAt(schema: z.ZodType, path: Path): string[] {
  const target = unwrap(schemaAt(schema, path));
  return target instanceof z.ZodObject ? Object.keys(target.shape) : [];
}

function remedyFor(schema: z.ZodType, path: Path): string {
  for (let length = path.length; length > 0; length -= 1) {
    const target = schemaAt(schema, path.slice(0, length));
    const inner = unwrap(target);
    const description = target?.description ?? (inner instanceof z.ZodType ? inner.description : undefined);
    if (description) return description;
  }
  return 'See content/README.md.';
}
