import { z } from 'zod';
import { fieldAt, sentenceOf, unwrapped } from '../field-words.ts';
import type { Place, Problem } from '../problem.ts';
import { found } from '../problem.ts';
import { suggest } from '../suggest.ts';

type Path = readonly PropertyKey[];

/** What issues of a schema mean to an editor. A field that is missing only because its name is misspelt, or glued to its value, is told once. */
export function explainAll(issues: readonly z.core.$ZodIssue[], schema: z.ZodType, placeOf: (path: Path) => Place): Problem[] {
  const meant = new Set(
    issues.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys') return [];
      return issue.keys.flatMap((key) => {
        const { hint, nearest } = suggest(key, fieldsAt(schema, issue.path));
        const name = glued(key) ?? (hint === 'nearest' ? nearest : undefined);
        return name === undefined ? [] : [nameOf([...issue.path, name])];
      });
    }),
  );
  const wrongKind = new Set(issues.flatMap(({ code, path }) => (code === 'invalid_type' ? [nameOf(path)] : [])));
  return issues
    .filter(({ code, path }) => !(code.startsWith('too_') && wrongKind.has(nameOf(path))))
    .filter((issue) => !(issue.code === 'invalid_type' && issue.input === undefined && meant.has(nameOf(issue.path))))
    .flatMap((issue) => explain(issue, schema, placeOf));
}

const nameOf = (path: Path): string => path.map(String).join(' ');

/** The name at the beginning of “date:2026-07-01”, which was meant for a field and its value. */
function glued(key: string): string | undefined {
  return /^([\p{L}\w-]+):./u.exec(key)?.[1];
}

/** What an issue of a schema means to an editor, with the schema’s own sentence about the field as the remedy. */
function explain(issue: z.core.$ZodIssue, schema: z.ZodType, placeOf: (path: Path) => Place): Problem[] {
  const { path } = issue;
  const place = placeOf(path);
  const field = fieldName(path);
  const filled = { field, whole: path.length === 0 ? 'yes' : 'no', help: remedyFor(schema, path) };
  const missing = () => [found('field.missing', place, { ...filled, fields: fieldsAt(schema, path).join(', ') })];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const at = placeOf([...path, key]);
        const name = glued(key);
        if (name !== undefined) return found('yaml.noSpace', at, { key: name });
        return found('field.unknown', at, { ...filled, key, ...suggest(key, fieldsAt(schema, path)) });
      });
    case 'invalid_type':
      if (issue.input === undefined) return missing();
      return issue.expected === 'object'
        ? [found('field.group', place, { ...filled, fields: fieldsAt(schema, path).join(', ') })]
        : [found('field.kind', place, { ...filled, kind: issue.expected })];
    case 'invalid_value': {
      if (issue.input === undefined) return missing();
      const value = String(issue.input);
      return [found('field.value', place, { ...filled, value, ...suggest(value, issue.values.map(String)) })];
    }
    case 'invalid_union':
      return [found('field.form', place, filled)];
    case 'invalid_key':
      return [found('field.key', place, filled)];
    case 'too_small':
    case 'too_big':
      if (!/^Too (?:small|big)/.test(issue.message)) return [found('field.says', place, { ...filled, says: issue.message })];
      return issue.code === 'too_small'
        ? [found('field.tooSmall', place, { ...filled, limit: Number(issue.minimum) })]
        : [found('field.tooBig', place, { ...filled, limit: Number(issue.maximum) })];
    default:
      return [found('field.says', place, { ...filled, says: issue.message })];
  }
}

/** Lists are counted from 1; “item” is said in the editor’s language when the problem is worded. */
function fieldName(path: Path): string {
  return path.map((part) => (typeof part === 'number' ? `item ${part + 1}` : String(part))).join(' → ');
}

function fieldsAt(schema: z.ZodType, path: Path): string[] {
  const target = unwrapped(fieldAt(schema, path));
  return target instanceof z.ZodObject ? Object.keys(target.shape) : [];
}

function remedyFor(schema: z.ZodType, path: Path): string {
  for (let length = path.length; length > 0; length -= 1) {
    const description = sentenceOf(fieldAt(schema, path.slice(0, length)));
    if (description) return description;
  }
  return 'See content/README.md.';
}
