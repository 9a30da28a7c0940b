import { z } from 'zod';
import type { CollectionName } from '../../content/collection-name.ts';
import { fieldAt, unwrapped } from '../../content/field-words.ts';
import { choiceNames, crossReferences } from '../../content/schemas/fields.ts';

/** What a fact is chosen from: values that have their names in `messages`, entries of a collection, or yes and no. */
export type FactChoice =
  | { kind: 'values'; values: readonly string[]; messages: string }
  | { kind: 'entries'; collection: CollectionName }
  | { kind: 'yesNo'; values: readonly string[] };

/** What the fact at a path of a file is chosen from; nothing where it is written freely. */
export function choiceAt(schema: z.ZodType, path: string): FactChoice | undefined {
  const field = unwrapped(fieldAt(schema, path.split('/')));
  if (!(field instanceof z.ZodType)) return undefined;
  const entries = crossReferences.get(field);
  if (entries) return { kind: 'entries', ...entries };
  const names = choiceNames.get(field);
  if (names && field instanceof z.ZodEnum) return { kind: 'values', values: field.options.map(String), ...names };
  if (field instanceof z.ZodBoolean) return { kind: 'yesNo', values: ['true', 'false'] };
  return field instanceof z.ZodLiteral && field.value === true ? { kind: 'yesNo', values: ['true'] } : undefined;
}
