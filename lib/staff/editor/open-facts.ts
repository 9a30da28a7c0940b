import { collectionNames, factsSchemaOf, fileOf } from '../../content/collections.ts';
import type { DraftFile } from '../content/draft.ts';
import type { Places } from '../content/drafts.ts';
import { openFile } from '../content/drafts.ts';
import type { FactPart } from './fact-fields.ts';
import { factParts } from './fact-fields.ts';

/** The facts of an entry as a form: `parts` are absent where the file cannot be read. */
export type OpenedFacts = { file: DraftFile; parts: FactPart[] | undefined };

/** The file that holds the facts of an entry, and what it may hold; `undefined` where there is no such collection. */
export function factsFile(collection: string, id: string): { path: string; schema: ReturnType<typeof factsSchemaOf> } | undefined {
  const name = named(collection);
  return name && /^[a-z0-9-]+$/.test(id) ? { path: fileOf(name, id), schema: factsSchemaOf(name) } : undefined;
}

function named(collection: string) {
  return collectionNames.find((one) => one === collection);
}

/** Opens the facts of an entry; `undefined` where there is no such entry. @throws StoreUnavailable */
export async function openFacts(collection: string, id: string, places: Places = {}): Promise<OpenedFacts | undefined> {
  const facts = factsFile(collection, id);
  const file = facts && (await openFile(facts.path, places));
  return file && file.text !== null ? { file, parts: factParts(file.text, facts.schema) } : undefined;
}
