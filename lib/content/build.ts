import type { z } from 'zod';
import type { Locale } from '../i18n/locales.ts';
import { locales } from '../i18n/locales.ts';
import { typeset } from '../i18n/typography.ts';
import { parsePublished, parseRedirects, publishedFile, redirectsFile } from './addresses.ts';
import type {
  Article,
  Author,
  CareLocation,
  Condition,
  Entry,
  Library,
  Notice,
  PlaceOf,
  StandingPage,
  Text,
  Treatment,
} from './library.ts';
import { parseBody } from './parse-body.ts';
import type { Problem } from './problem.ts';
import { error, sortProblems } from './problem.ts';
import type { RawContent } from './raw.ts';
import { rules } from './rules.ts';
import { articleMetaSchema, articleWordsSchema } from './schemas/article.ts';
import { authorMetaSchema, authorWordsSchema } from './schemas/author.ts';
import { conditionMetaSchema, conditionWordsSchema } from './schemas/condition.ts';
import { legalMetaSchema, legalWordsSchema } from './schemas/legal.ts';
import { locationMetaSchema, locationWordsSchema } from './schemas/location.ts';
import { pageMetaSchema, pageWordsSchema } from './schemas/page.ts';
import { referenceSchema } from './schemas/reference.ts';
import { termSchema } from './schemas/term.ts';
import { treatmentMetaSchema, treatmentWordsSchema } from './schemas/treatment.ts';
import { parseYaml } from './yaml.ts';

/** A library with all problems found while building it; publish it only when none of them is an error. */
export type BuildResult = { library: Library; problems: Problem[] };

/**
 * Builds the library from raw files: reads every file, then holds the whole against every rule.
 *
 * @param today the day against which review dates are judged, YYYY-MM-DD
 */
export function buildLibrary(raw: RawContent, today: string): BuildResult {
  const problems: Problem[] = [];
  const claimed = new Set<string>();
  const articles = readEntries('articles', articleMetaSchema, articleWordsSchema, raw, claimed, problems).map(
    (entry): Article => ({ ...entry, images: imagesOf(entry.id, raw) }),
  );
  const authors: Author[] = readEntries('authors', authorMetaSchema, authorWordsSchema, raw, claimed, problems);
  const conditions: Condition[] = readEntries('conditions', conditionMetaSchema, conditionWordsSchema, raw, claimed, problems);
  const locations: CareLocation[] = readEntries('locations', locationMetaSchema, locationWordsSchema, raw, claimed, problems);
  const pages: StandingPage[] = readEntries('pages', pageMetaSchema, pageWordsSchema, raw, claimed, problems);
  const notices: Notice[] = readEntries('legal', legalMetaSchema, legalWordsSchema, raw, claimed, problems);
  const treatments: Treatment[] = readEntries('treatments', treatmentMetaSchema, treatmentWordsSchema, raw, claimed, problems);
  const references = readFacts('references', referenceSchema, raw, claimed, problems);
  const terms = readFacts('glossary', termSchema, raw, claimed, problems);
  const { redirects, published } = readAddresses(raw, claimed, problems);
  for (const path of raw.texts.keys()) {
    if (claimed.has(path)) continue;
    problems.push(
      error(
        { file: path, line: 1, column: 1 },
        'This file is not used by anything.',
        'Rename it to meta.yaml, en.mdx or fr-CA.mdx, move it to the right folder, or remove it.',
      ),
    );
  }
  for (const [path, size] of raw.images) {
    if (!size)
      problems.push(
        error(
          { file: path, line: 1, column: 1 },
          'This picture cannot be read.',
          'Save it again as SVG (with width and height), PNG, JPEG, WebP or AVIF.',
        ),
      );
    if (/^content\/articles\/[a-z0-9-]+\/[a-z0-9-]+\.[a-z]+$/.test(path)) continue;
    problems.push(
      error(
        { file: path, line: 1, column: 1 },
        'This picture is not in the folder of an article.',
        'Move it beside the en.mdx that shows it; its name uses lower-case letters, digits and hyphens.',
      ),
    );
  }
  const incomplete = new Set(problems.flatMap(({ file }) => (raw.texts.has(file) ? [file] : [])));
  const library: Library = {
    articles: articles.sort(newestFirst),
    authors,
    treatments: treatments.sort((a, b) => a.meta.order - b.meta.order),
    conditions: conditions.sort((a, b) => a.meta.order - b.meta.order),
    locations: locations.sort((a, b) => a.meta.order - b.meta.order),
    notices: notices.sort((a, b) => a.meta.order - b.meta.order),
    pages,
    references,
    terms,
    redirects,
    published,
    incomplete,
  };
  problems.push(...rules.flatMap((rule) => rule(library, today)));
  return { library, problems: sortProblems(problems) };
}

/** The two files that keep old addresses alive; either may be missing. */
function readAddresses(raw: RawContent, claimed: Set<string>, problems: Problem[]): Pick<Library, 'redirects' | 'published'> {
  const old = raw.texts.get(redirectsFile);
  const list = raw.texts.get(publishedFile);
  claimed.add(redirectsFile).add(publishedFile);
  const { redirects, problems: inRedirects } = parseRedirects(old ?? '');
  const { published, problems: inList } = parsePublished(list ?? '');
  problems.push(...inRedirects, ...inList);
  return { redirects, published: list === undefined ? undefined : published };
}

function newestFirst(a: Article, b: Article): number {
  return b.meta.published.localeCompare(a.meta.published) || a.id.localeCompare(b.id, 'en');
}

function imagesOf(id: string, raw: RawContent): Article['images'] {
  const folder = `content/articles/${id}/`;
  return new Map([...raw.images].flatMap(([path, size]) => (size && path.startsWith(folder) ? [[path.slice(folder.length), size]] : [])));
}

/** Entries of the form `content/<collection>/<id>/{meta.yaml,en.mdx,fr-CA.mdx}`. */
function readEntries<Meta, Words extends Record<string, unknown>>(
  collection: string,
  metaSchema: z.ZodType<Meta>,
  wordsSchema: z.ZodType<Words>,
  raw: RawContent,
  claimed: Set<string>,
  problems: Problem[],
): Entry<Meta, Words>[] {
  const pattern = new RegExp(`^content/${collection}/([^/]+)/[^/]+$`);
  const ids = new Set([...raw.texts.keys()].flatMap((path) => pattern.exec(path)?.[1] ?? []));
  return [...ids].sort().flatMap((id) => {
    const folder = `content/${collection}/${id}`;
    const metaPath = `${folder}/meta.yaml`;
    const metaSource = raw.texts.get(metaPath);
    claimed.add(metaPath);
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
      problems.push(
        error(
          { file: metaPath, line: 1, column: 1 },
          `The folder name “${id}” is not an id.`,
          'Use lower-case letters without accents, digits and hyphens.',
        ),
      );
    }
    const texts: Partial<Record<Locale, Text<Words>>> = {};
    for (const locale of locales) {
      const path = `${folder}/${locale}.mdx`;
      claimed.add(path);
      const source = raw.texts.get(path);
      const text = source === undefined ? undefined : readText(source, path, locale, wordsSchema, problems);
      if (text) texts[locale] = text;
    }
    if (metaSource === undefined) {
      problems.push(
        error({ file: metaPath, line: 1, column: 1 }, 'This file is missing.', 'Create it: content/README.md says what it holds.'),
      );
      return [];
    }
    const meta = parseYaml(metaSource, metaSchema, metaPath);
    problems.push(...meta.problems);
    return meta.value === undefined ? [] : [{ id, meta: typesetBilingual(meta.value), placeOf: meta.placeOf, texts }];
  });
}

function readText<Words extends Record<string, unknown>>(
  source: string,
  path: string,
  locale: Locale,
  schema: z.ZodType<Words>,
  problems: Problem[],
): Text<Words> | undefined {
  const body = parseBody(source, path, locale);
  problems.push(...body.problems);
  if (!body.frontMatter) {
    problems.push(
      error(
        { file: path, line: 1, column: 1 },
        'The file does not start with its front matter.',
        'Begin with a line of three hyphens, the fields, and another line of three hyphens.',
      ),
    );
    return undefined;
  }
  const front = parseYaml(body.frontMatter.source, schema, path, body.frontMatter.firstLine);
  problems.push(...front.problems);
  if (front.value === undefined || body.nodes === undefined) return undefined;
  return { words: typesetWords(front.value, locale), body: body.nodes, placeOf: front.placeOf };
}

/** Sets the typography of every field that is words; a slug is an address. */
function typesetWords<Words extends Record<string, unknown>>(words: Words, locale: Locale): Words {
  const change = (value: unknown): unknown => {
    if (typeof value === 'string') return typeset(value, locale);
    return Array.isArray(value) ? value.map(change) : value;
  };
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, key === 'slug' ? value : change(value)])) as Words;
}

/** Entries of the form `content/<collection>/<id>.yaml`, which hold both languages. */
function readFacts<Facts extends Record<string, unknown>>(
  collection: string,
  schema: z.ZodType<Facts>,
  raw: RawContent,
  claimed: Set<string>,
  problems: Problem[],
): Map<string, Facts & { id: string; placeOf: PlaceOf }> {
  const entries = new Map<string, Facts & { id: string; placeOf: PlaceOf }>();
  const pattern = new RegExp(`^content/${collection}/([a-z0-9-]+)\\.yaml$`);
  for (const [path, source] of [...raw.texts].sort(([a], [b]) => a.localeCompare(b, 'en'))) {
    const id = pattern.exec(path)?.[1];
    if (id === undefined) continue;
    claimed.add(path);
    const parsed = parseYaml(source, schema, path);
    problems.push(...parsed.problems);
    if (parsed.value) entries.set(id, { ...typesetBilingual(parsed.value), id, placeOf: parsed.placeOf });
  }
  return entries;
}

/** Bibliographic fields stay as published; phrases for readers follow the typography of their language. */
function typesetBilingual<Value>(value: Value): Value {
  const isBilingual = (field: object): field is Record<Locale, string | string[]> => 'fr-CA' in field;
  const typesetIn = (phrase: string | string[], locale: Locale) =>
    typeof phrase === 'string' ? typeset(phrase, locale) : phrase.map((one) => typeset(one, locale));
  const change = (field: unknown): unknown => {
    if (typeof field !== 'object' || field === null) return field;
    if (Array.isArray(field)) return field.map(change);
    if (isBilingual(field)) return Object.fromEntries(locales.map((locale) => [locale, typesetIn(field[locale], locale)]));
    return Object.fromEntries(Object.entries(field).map(([key, inner]) => [key, change(inner)]));
  };
  return change(value) as Value;
}
