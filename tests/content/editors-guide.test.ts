import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { redirectsSchema } from '#lib/content/schemas/addresses.ts';
import { articleMetaSchema, articleWordsSchema } from '#lib/content/schemas/article.ts';
import { authorMetaSchema, authorWordsSchema } from '#lib/content/schemas/author.ts';
import { conditionMetaSchema, conditionWordsSchema } from '#lib/content/schemas/condition.ts';
import { legalMetaSchema, legalWordsSchema } from '#lib/content/schemas/legal.ts';
import { locationMetaSchema, locationWordsSchema } from '#lib/content/schemas/location.ts';
import { pageMetaSchema, pageWordsSchema } from '#lib/content/schemas/page.ts';
import { referenceSchema } from '#lib/content/schemas/reference.ts';
import { termSchema } from '#lib/content/schemas/term.ts';
import { treatmentMetaSchema, treatmentWordsSchema } from '#lib/content/schemas/treatment.ts';
import { componentNames } from '#lib/content/vocabulary.ts';

const guide = readFileSync('content/README.md', 'utf8');

describe('the guide for editors', () => {
  it.each(componentNames)('shows how to write <%s>', (name) => {
    expect(guide).toMatch(new RegExp(`<${name}[\\s>]`));
  });

  it.each([
    ['articles/<id>/meta.yaml', articleMetaSchema],
    ['articles/<id>/en.mdx', articleWordsSchema],
    ['authors/<id>/meta.yaml', authorMetaSchema],
    ['authors/<id>/en.mdx', authorWordsSchema],
    ['conditions/<id>/meta.yaml', conditionMetaSchema],
    ['conditions/<id>/en.mdx', conditionWordsSchema],
    ['locations/<id>/meta.yaml', locationMetaSchema],
    ['locations/<id>/en.mdx', locationWordsSchema],
    ['pages/<id>/meta.yaml', pageMetaSchema],
    ['pages/<id>/en.mdx', pageWordsSchema],
    ['glossary/<id>.yaml', termSchema],
    ['legal/<id>/meta.yaml', legalMetaSchema],
    ['legal/<id>/en.mdx', legalWordsSchema],
    ['redirects.yaml', redirectsSchema],
    ['references/<id>.yaml', referenceSchema],
    ['treatments/<id>/meta.yaml', treatmentMetaSchema],
    ['treatments/<id>/en.mdx', treatmentWordsSchema],
  ] as const)('says what every field of %s is for, in the checker’s own words', (file, schema) => {
    const section = guide.split('\n### ').find((part) => part.startsWith(`\`${file}\``)) ?? '';
    const fields = Object.entries(schema.shape as Record<string, z.ZodType>);

    expect(fields.length).toBeGreaterThan(0);
    for (const [name, field] of fields) {
      const optional = field.isOptional() ? ' (optional)' : '';
      expect(section).toContain(`| \`${name}\`${optional} | ${sentenceOf(field)}`);
    }
  });
});

/** A field says what it is for by itself or, when it may be left out or be null, in what it wraps. */
function sentenceOf(field: z.ZodType): string {
  const inner = 'unwrap' in field ? (field.unwrap as () => z.ZodType)() : undefined;
  return field.description ?? inner?.description ?? 'no sentence';
}
