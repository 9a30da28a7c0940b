import type { z } from 'zod';

/** What a field is for, in the English of its schema, and the values it is chosen from. */
export type FieldWords = { says: string; choices: readonly string[] };

/**
 * The field of a schema that stands at a path of a file, such as `authors/1` or `prices/2/amount`, where items are counted from 1;
 * nothing where the schema has no such field.
 */
export function fieldAt(schema: z.ZodType, path: string): z.ZodType | undefined {
  return path.split('/').reduce<z.ZodType | undefined>((field, name) => field && below(field, name), schema);
}

/** A field says what it is for by itself or, when it may be left out or be null, in what it wraps. */
export function wordsOfField(field: z.ZodType): FieldWords | undefined {
  const says = field.description ?? innerOf(field)?.description;
  return says === undefined ? undefined : { says, choices: choicesOf(field) };
}

/** The values among which a field, or each item of a list, is chosen. */
function choicesOf(field: z.ZodType): readonly string[] {
  if ('options' in field && Array.isArray(field.options) && field.options.every((option) => typeof option === 'string')) {
    return field.options;
  }
  const inner = innerOf(field);
  return inner === undefined ? [] : choicesOf(inner);
}

function below(field: z.ZodType, name: string): z.ZodType | undefined {
  if ('shape' in field) return (field.shape as Record<string, z.ZodType>)[name];
  if ('valueType' in field) return field.valueType as z.ZodType;
  const inner = innerOf(field);
  if (inner === undefined) return undefined;
  return 'element' in field && /^\d+$/.test(name) ? inner : below(inner, name);
}

function innerOf(field: z.ZodType): z.ZodType | undefined {
  if ('element' in field) return field.element as z.ZodType;
  return 'unwrap' in field ? (field.unwrap as () => z.ZodType)() : undefined;
}
