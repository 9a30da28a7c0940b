import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { CollectionName } from '#lib/content/collection-name.ts';
import { collectionNames, collections } from '#lib/content/collections.ts';
import { parseBody } from '#lib/content/parse-body.ts';
import { wordsOf } from '#lib/content/problem-words.ts';
import { redirectsSchema } from '#lib/content/schemas/addresses.ts';
import { componentNames } from '#lib/content/vocabulary.ts';
import { parseYaml } from '#lib/content/yaml.ts';
import { schemaSentence } from '#lib/i18n/check-messages.ts';
import type { Locale } from '#lib/i18n/locales.ts';

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

const guides: readonly { locale: Locale; file: string; text: string }[] = [
  { locale: 'en', file: 'content/README.md', text: guide },
  { locale: 'fr-CA', file: 'content/LISEZMOI.md', text: readFileSync('content/LISEZMOI.md', 'utf8') },
];

describe.each(guides)('every example of $file', ({ locale, text }) => {
  const examples = (language: string): string[] =>
    [...text.matchAll(new RegExp(`^ *\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\``, 'gm'))].map(([, code = '']) => code);

  it('of a text passes the check', () => {
    const problems = examples('mdx').flatMap((code) => parseBody(code, 'example.mdx', locale).problems);

    expect(examples('mdx').length).toBeGreaterThan(15);
    expect(problems.map((problem) => wordsOf(problem, locale).what)).toEqual([]);
  });

  it('of front matter passes the check', () => {
    const [code = ''] = examples('yaml').filter((example) => example.startsWith('---'));
    const { problems } = parseYaml(code.replaceAll(/^---\n/gm, ''), collections.articles.words, 'example.mdx');

    expect(code).toContain('slug');
    expect(problems.map((problem) => wordsOf(problem, locale).what)).toEqual([]);
  });
});

describe('the French guide', () => {
  const french = guides[1]?.text ?? '';

  it.each(componentNames)('shows how to write <%s>', (name) => {
    expect(french).toMatch(new RegExp(`<${name}[\\s>]`));
  });

  it.each([...collectionNames.flatMap(filesOf), { file: 'redirects.yaml', schema: redirectsSchema }])(
    'says what every field of $file is for, in the checker’s own words',
    ({ file, schema }) => {
      const section = french.split('\n### ').find((part) => part.startsWith(`\`${file}\``)) ?? '';

      for (const [name, field] of Object.entries(schema.shape as Record<string, z.ZodType>)) {
        const optional = field.isOptional() ? ' (facultatif)' : '';
        expect(section).toContain(`| \`${name}\`${optional} | ${schemaSentence(sentenceOf(field), 'fr-CA')}`);
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
