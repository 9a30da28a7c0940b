import { z } from 'zod';

/** What a field is for, in the English of its schema, and the values it is chosen from. */
export type FieldWords = { says: string; choices: readonly string[] };

/** The field at a path of a schema, looking through what may be left out, null or filled in; nothing where the schema has none there. */
export function fieldAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  let current: unknown = schema;
  for (const part of path) {
    current = unwrapped(current);
    if (current instanceof z.ZodObject) current = current.shape[String(part)];
    else if (current instanceof z.ZodArray) current = current.element;
    else if (current instanceof z.ZodRecord) current = current.valueType;
    else return undefined;
  }
  return current instanceof z.ZodType ? current : undefined;
}

/** A schema without saying that it may be left out, be null, or be filled in. */
export function unwrapped(schema: unknown): unknown {
  const isWrapped = schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault;
  return isWrapped ? unwrapped(schema.unwrap()) : schema;
}

/** What a field says it is for: by itself or, when it may be left out or be null, in what it wraps. */
export function sentenceOf(field: z.ZodType | undefined): string | undefined {
  const inner = unwrapped(field);
  return field?.description ?? (inner instanceof z.ZodType ? inner.description : undefined);
}

/** What a field is for, where it says so. */
export function wordsOfField(field: z.ZodType): FieldWords | undefined {
  const says = sentenceOf(field);
  return says === undefined ? undefined : { says, choices: choicesOf(field) };
}

/** The values among which a field, or each item of a list, is chosen. */
function choicesOf(field: unknown): readonly string[] {
  const inner = unwrapped(field);
  if (inner instanceof z.ZodArray) return choicesOf(inner.element);
  return inner instanceof z.ZodEnum ? inner.options.map(String) : [];
}
