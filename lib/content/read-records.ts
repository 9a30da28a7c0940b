import type { z } from 'zod';
import type { Entry } from './library.ts';
import type { Reading } from './reading.ts';
import { reviewSchema, translationSchema } from './schemas/records.ts';
import { parseYaml } from './yaml.ts';

/** The records that commands keep beside an entry; either may be missing. */
export function readRecords(folder: string, reading: Reading): Pick<Entry<unknown, unknown>, 'translation' | 'review'> {
  const translation = readRecord(`${folder}translation.yaml`, translationSchema, reading);
  const review = readRecord(`${folder}review.yaml`, reviewSchema, reading);
  return { ...(translation && { translation }), ...(review && { review }) };
}

function readRecord<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  { raw, claimed, problems, remember }: Reading,
): z.infer<Schema> | undefined {
  claimed.add(path);
  const source = raw.texts.get(path);
  if (source === undefined) return undefined;
  const parsed = remember(path, source, () => parseYaml<z.infer<Schema>>(source, schema as z.ZodType<z.infer<Schema>>, path));
  problems.push(...parsed.problems);
  return parsed.value;
}
