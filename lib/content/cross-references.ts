import { z } from 'zod';
import type { CollectionName } from './collection-name.ts';
import { crossReferences } from './schemas/fields.ts';

type Path = readonly (string | number)[];

/** A field that names an entry: which collection the entry belongs to, its id, and where the field stands. */
export type CrossReference = { collection: CollectionName; id: string; path: Path };

const inValue = new WeakMap<object, { schema: unknown; found: readonly CrossReference[] }>();

/** Every id in a checked value that its schema says names an entry, from top to bottom; a value that was read does not change. */
export function crossReferencesIn(schema: unknown, value: unknown): readonly CrossReference[] {
  if (typeof value !== 'object' || value === null) return referencesIn(schema, value, []);
  const known = inValue.get(value);
  if (known && known.schema === schema) return known.found;
  const found = referencesIn(schema, value, []);
  inValue.set(value, { schema, found });
  return found;
}

function referencesIn(schema: unknown, value: unknown, path: Path): CrossReference[] {
  if (value === undefined || value === null) return [];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return referencesIn(schema.unwrap(), value, path);
  if (schema instanceof z.ZodPipe) return referencesIn(schema.out, value, path);
  if (schema instanceof z.ZodArray && Array.isArray(value))
    return value.flatMap((item, index) => referencesIn(schema.element, item, [...path, index]));
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([key, field]) =>
      referencesIn(field, (value as Record<string, unknown>)[key], [...path, key]),
    );
  const named = schema instanceof z.ZodType ? crossReferences.get(schema) : undefined;
  return named && typeof value === 'string' ? [{ collection: named.collection, id: value, path }] : [];
}
