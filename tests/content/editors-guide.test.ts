import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { CollectionName } from '#lib/content/collection-name.ts';
import { collectionNames, collections } from '#lib/content/collections.ts';
import { redirectsSchema } from '#lib/content/schemas/addresses.ts';
import { componentNames } from '#lib/content/vocabulary.ts';

const guide = readFileSync('content/README.md', 'utf8');

describe('the guide for editors', () => {
  it.each(componentNames)('shows how to write <%s>', (name) => {
    expect(guide).toMatch(new RegExp(`<${name}[\\s>]`));
  });

  it.each([...collectionNames.flatMap(filesOf), { file: 'redirects.yaml', schema: redirectsSchema }])(
    'says what every field of $file is for, in the checker’s own words',
    ({ file, schema }) => {
      const section = guide.split('\n### ').find((part) => part.startsWith(`\`${file}\``)) ?? '';
      const fields = Object.entries(schema.shape as Record<string, z.ZodType>);

      expect(fields.length).toBeGreaterThan(0);
      for (const [name, field] of fields) {
        const optional = field.isOptional() ? ' (optional)' : '';
        expect(section).toContain(`| \`${name}\`${optional} | ${sentenceOf(field)}`);
      }
    },
  );
});

/** The files of a collection, each with the schema it is held to. */
function filesOf(name: CollectionName): { file: string; schema: z.ZodObject }[] {
  const collection = collections[name];
  if ('facts' in collection) return [{ file: `${collection.folder}/<id>.yaml`, schema: collection.facts }];
  return [
    { file: `${collection.folder}/<id>/meta.yaml`, schema: collection.meta },
    { file: `${collection.folder}/<id>/en.mdx`, schema: collection.words },
  ];
}

/** A field says what it is for by itself or, when it may be left out or be null, in what it wraps. */
function sentenceOf(field: z.ZodType): string {
  const inner = 'unwrap' in field ? (field.unwrap as () => z.ZodType)() : undefined;
  return field.description ?? inner?.description ?? 'no sentence';
}
