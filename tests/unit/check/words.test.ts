import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { exceptionSchema } from '#lib/check/exceptions.ts';
import { rules } from '#lib/check/rules.ts';
import { collections } from '#lib/content/collections.ts';
import { publishedSchema, redirectsSchema } from '#lib/content/schemas/addresses.ts';
import { correctionsSchema } from '#lib/content/schemas/correction.ts';
import { withdrawnSchema } from '#lib/content/schemas/withdrawn.ts';
import { vocabulary } from '#lib/content/vocabulary.ts';
import { checkMessagesFor, schemaSentence } from '#lib/i18n/check-messages.ts';
import { differences, emptyMessages } from '#tests/support/messages.ts';
import { sourceFiles } from '#tests/support/source-files.ts';

const english = checkMessagesFor('en');
const french = checkMessagesFor('fr-CA');

const codes = sourceFiles('lib').flatMap(({ code: source }) =>
  [...source.matchAll(/(?:found\(|refuse\(|code: |context, |\? |: )\s*'([a-z][\w-]*\.[a-zA-Z]+)'/g)].map(([, code = '']) => code),
);

it('every code that is used has words in both languages', () => {
  const known = codes.filter((code) => !code.endsWith('.ts') && Object.hasOwn(english, code.split('.')[0] ?? ''));

  expect(known.length).toBeGreaterThan(80);
  expect(known.filter((code) => !says(english, code) || !says(french, code))).toEqual([]);
});

it('every rule has words', () => {
  expect(rules.filter(({ name }) => english[name] === undefined).map(({ name }) => name)).toEqual([]);
});

it('both languages say the same, and nothing is empty', () => {
  const tree = (words: object) => words as Parameters<typeof emptyMessages>[0];

  expect(keysOf(english)).toEqual(keysOf(french));
  expect(emptyMessages(tree(english))).toEqual([]);
  expect(emptyMessages(tree(french))).toEqual([]);
  expect(
    differences(
      JSON.parse(readFileSync('messages/check/en/report.json', 'utf8')),
      JSON.parse(readFileSync('messages/check/fr-CA/report.json', 'utf8')),
    ),
  ).toEqual([]);
});

it('every sentence of a schema has its French', () => {
  const sentences = sentencesOf([
    ...Object.values(collections).flatMap((collection) => Object.values(collection)),
    ...Object.values(vocabulary).map(({ attributes }) => attributes),
    redirectsSchema,
    publishedSchema,
    exceptionSchema,
    withdrawnSchema,
    correctionsSchema,
  ]);

  expect(sentences.length).toBeGreaterThan(150);
  expect(sentences.filter((sentence) => schemaSentence(sentence, 'fr-CA') === sentence)).toEqual([]);
});

it('a number in a schema’s sentence stays in its French', () => {
  expect(schemaSentence('must have 90 characters or fewer', 'fr-CA')).toBe('doit avoir 90 caractères au plus');
  expect(schemaSentence('In Canadian French. The name of the holiday.', 'fr-CA')).toBe('En français. Le nom du jour férié.');
});

it('a law that allows something under conditions is not said to forbid it', () => {
  const why = (words: typeof english, rule: string, place: string): string | undefined =>
    new RegExp(`${place} \\{([^}]*)\\}`).exec(words[rule]?.why ?? '')?.[1];

  expect(why(english, 'before-after', 'quebec')).toBe('Québec’s rules allow it only under two conditions');
  expect(why(french, 'before-after', 'quebec')).toBe('Les règles du Québec ne le permettent qu’à deux conditions');
  expect(why(english, 'before-after', 'ontario')).toBe('Ontario’s rules allow it only under conditions');
  expect(why(english, 'testimonial', 'quebec')).toBe('Québec’s rules forbid it if it could be judged untimely');
  expect(why(english, 'testimonial', 'ontario')).toBe('The rules of Ontario forbid it');
  expect(why(english, 'comparative', 'quebec')).toBe('Québec’s rules forbid it when it belittles others');
  expect(why(french, 'superlative', 'quebec')).toBe('Les règles du Québec l’interdisent si cela dénigre les autres');
  expect(why(english, 'offer', 'alberta')).toBe('Alberta’s rules allow it only with all its details');
});

function says(words: typeof english, code: string): boolean {
  const [rule = '', situation = ''] = code.split('.');
  return typeof words[rule]?.[situation] === 'object';
}

function keysOf(words: object): string[] {
  return Object.entries(words)
    .flatMap(([rule, said]) => Object.keys(said as object).map((key) => `${rule}.${key}`))
    .sort();
}

/** Everything zod schemas say to an editor: what fields are for, and what is wrong with their values. */
function sentencesOf(schemas: readonly unknown[]): string[] {
  const seen = new Set<unknown>();
  const found = new Set<string>();
  const said = (error: unknown): void => {
    const message: unknown = typeof error === 'function' ? error({}) : undefined;
    if (typeof message === 'string') found.add(message);
  };
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (value instanceof z.ZodType) {
      if (value.description) found.add(value.description);
      const { checks = [], error, ...rest } = value._zod.def as { checks?: { _zod: { def: { error?: unknown } } }[]; error?: unknown };
      said(error);
      for (const check of checks) said(check._zod.def.error);
      for (const inner of Object.values(rest)) walk(inner);
    } else for (const inner of Object.values(value)) walk(inner);
  };
  for (const schema of schemas) walk(schema);
  return [...found];
}
