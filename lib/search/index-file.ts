import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { AsPlainObject } from 'minisearch';
import MiniSearch from 'minisearch';
import type { SearchIndexes } from './answer-query.ts';
import type { SearchIndex } from './search-index.ts';
import { engineOptions } from './search-index.ts';

/** An index whose engine is written as data. */
type Saved = Omit<SearchIndex, 'engine'> & { engine: AsPlainObject };
type SavedIndexes = Omit<SearchIndexes, 'en' | 'fr-CA'> & Record<'en' | 'fr-CA', Saved>;

const fileIn = (distDir: string): string => join(/* turbopackIgnore: true */ distDir, 'search-index');

/** Saves the search beside the build that it belongs to, so that no server has to make it again. */
export function saveIndexes(indexes: SearchIndexes, distDir: string): void {
  const saved = (index: SearchIndex): Saved => ({ ...index, engine: index.engine.toJSON() });
  const all: SavedIndexes = { definitions: indexes.definitions, en: saved(indexes.en), 'fr-CA': saved(indexes['fr-CA']) };
  // Node.js writes maps, sets and what they share as they are; build and server run on the same Node.js.
  writeFileSync(fileIn(distDir), serialize(all));
}

/** The search that a build has saved; undefined where there is none. */
export function readIndexes(distDir: string): SearchIndexes | undefined {
  const file = fileIn(distDir);
  if (!existsSync(/* turbopackIgnore: true */ file)) return undefined;
  const { definitions, en, 'fr-CA': french } = deserialize(readFileSync(/* turbopackIgnore: true */ file)) as SavedIndexes;
  // What lies in the file as bytes is copied, so that the rest of the file can go.
  const opened = ({ engine, texts, passageTerms, ...saved }: Saved): SearchIndex => ({
    ...saved,
    engine: MiniSearch.loadJS(engine, engineOptions),
    texts: { bytes: texts.bytes.slice(), ends: texts.ends.slice() },
    passageTerms: { ...passageTerms, held: passageTerms.held.slice(), ends: passageTerms.ends.slice() },
  });
  return { definitions, en: opened(en), 'fr-CA': opened(french) };
}
