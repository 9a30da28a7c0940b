import type { z } from 'zod';
import type { Locale } from '../i18n/locales.ts';
import { locales } from '../i18n/locales.ts';
import type { WordedName } from './collections.ts';
import { collectionOf, collections, fileOf } from './collections.ts';
import type { Entry, Text, WordedEntry } from './library.ts';
import { emptyFile, obstacleIn } from './obstacles.ts';
import { parseBody } from './parse-body.ts';
import type { Problem } from './problem.ts';
import { found } from './problem.ts';
import type { RawContent } from './raw.ts';
import { readRecords } from './read-records.ts';
import type { Reading } from './reading.ts';
import { typesetBilingual, typesetWords } from './typeset-fields.ts';
import { parseYaml } from './yaml.ts';

type Words = Record<string, unknown>;

/** Reads a collection of the form `content/<folder>/<id>/{meta.yaml,en.mdx,fr-CA.mdx}`, in the order of the collection. */
export function readEntries<Name extends WordedName>(name: Name, reading: Reading): WordedEntry<Name>[] {
  const { folder } = collectionOf(name);
  const pattern = new RegExp(`^content/${folder}/([^/]+)/[^/]+$`);
  const ids = new Set([...reading.raw.texts.keys()].flatMap((path) => pattern.exec(path)?.[1] ?? []));
  const entries = [...ids].sort().flatMap((id) => readEntry(name, id, reading));
  // The table gives each collection the order of its own entries.
  const { order } = collections[name] as { order?: (a: Entry<unknown, unknown>, b: Entry<unknown, unknown>) => number };
  return (order ? entries.sort(order) : entries) as unknown as WordedEntry<Name>[];
}

function readEntry(name: WordedName, id: string, reading: Reading): Entry<unknown, unknown>[] {
  const { raw, claimed, problems } = reading;
  const { folder, meta: metaSchema, words, ...rest } = collections[name];
  const metaPath = fileOf(name, id);
  const metaSource = raw.texts.get(metaPath);
  claimed.add(metaPath);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    problems.push(found('entry.folderName', { file: metaPath, line: 1, column: 1 }, { id }));
  }
  const records = readRecords(`content/${folder}/${id}/`, reading);
  const texts: Partial<Record<Locale, Text<Words>>> = {};
  for (const locale of locales) {
    const text = readText(`content/${folder}/${id}/${locale}.mdx`, locale, words, reading);
    if (text) texts[locale] = text;
  }
  if (metaSource === undefined) {
    problems.push(found('file.missing', { file: metaPath, line: 1, column: 1 }));
    return [];
  }
  const empty = emptyFile(metaSource, metaPath);
  if (empty) {
    problems.push(empty);
    return [];
  }
  const meta = reading.remember(metaPath, metaSource, () => {
    const { value, ...parsed } = parseYaml<Words>(metaSource, metaSchema, metaPath);
    return { ...parsed, value: value && typesetBilingual(value) };
  });
  problems.push(...meta.problems);
  if (meta.value === undefined) return [];
  const pictures = 'pictures' in rest ? { images: imagesIn(`content/${folder}/${id}/`, raw) } : {};
  return [{ collection: name, id, meta: meta.value, placeOf: meta.placeOf, texts, ...records, ...pictures }];
}

function readText(path: string, locale: Locale, schema: z.ZodType<Words>, reading: Reading): Text<Words> | undefined {
  reading.claimed.add(path);
  const source = reading.raw.texts.get(path);
  if (source === undefined) return undefined;
  const { text, problems } = reading.remember(path, source, () => parseText(source, path, locale, schema, reading));
  reading.problems.push(...problems);
  return text;
}

function parseText(
  source: string,
  path: string,
  locale: Locale,
  schema: z.ZodType<Words>,
  { remember }: Reading,
): { text: Text<Words> | undefined; problems: Problem[] } {
  const obstacle = emptyFile(source, path) ?? obstacleIn(source, path, 1);
  if (obstacle) return { text: undefined, problems: [obstacle] };
  const body = parseBody(source, path, locale);
  if (!body.frontMatter) {
    const place = { file: path, line: 1, column: 1 };
    const begun = /^\ufeff?---/.test(source) ? 'yes' : /^\ufeff?\s*[-–—]{1,3}[ \t]*\r?\n/.test(source) ? 'near' : 'no';
    return { text: undefined, problems: [...body.problems, found('file.noFrontMatter', place, { begun })] };
  }
  const { source: fields, firstLine } = body.frontMatter;
  const after = firstLine + fields.split('\n').length;
  const again = /^\s*---[ \t]*\r?\n[\w-]+:/.test(source.split('\n').slice(after).join('\n'));
  if (again) return { text: undefined, problems: [found('file.fieldsTwice', { file: path, line: after + 1, column: 1 })] };
  // Whoever writes changes the text far more often than its fields.
  const front = remember(`${path} fields`, fields, () => parseYaml(fields, schema, path, firstLine));
  const problems = [...body.problems, ...front.problems];
  if (front.value === undefined || body.nodes === undefined) return { text: undefined, problems };
  return { text: { words: typesetWords(front.value, locale), body: body.nodes, placeOf: front.placeOf }, problems };
}

function imagesIn(folder: string, raw: RawContent) {
  return new Map([...raw.images].flatMap(([path, size]) => (size && path.startsWith(folder) ? [[path.slice(folder.length), size]] : [])));
}
