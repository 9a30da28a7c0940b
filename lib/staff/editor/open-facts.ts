import { collectionNames, factsSchemaOf, fileOf } from '../../content/collections.ts';
import type { DraftFile } from '../content/draft.ts';
import type { Places } from '../content/drafts.ts';
import { openFile } from '../content/drafts.ts';
import type { FactRow } from './fact-fields.ts';
import { factRows } from './fact-fields.ts';

/** The facts of an entry as a form: `rows` are absent where the file cannot be read. */
export type OpenedFacts = { file: DraftFile; rows: FactRow[] | undefined };

/** The file that holds the facts of an entry; `undefined` where there is no such collection. */
export function factsFile(collection: string, id: string): string | undefined {
  const name = named(collection);
  return name && /^[a-z0-9-]+$/.test(id) ? fileOf(name, id) : undefined;
}

function named(collection: string) {
  return collectionNames.find((one) => one === collection);
}

/** Opens the facts of an entry; `undefined` where there is no such entry. @throws StoreUnavailable */
export async function openFacts(collection: string, id: string, places: Places = {}): Promise<OpenedFacts | undefined> {
  const name = named(collection);
  const path = factsFile(collection, id);
  const file = path === undefined ? undefined : await openFile(path, places);
  return name && file && file.text !== null ? { file, rows: factRows(file.text, factsSchemaOf(name)) } : undefined;
}
