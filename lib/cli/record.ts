import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { buildLibrary } from '../content/build.ts';
import { collections } from '../content/collections.ts';
import { readContent } from '../content/read.ts';
import type { AnyWorded } from '../content/texts.ts';
import { everyEntry } from '../content/texts.ts';

/** The day on which a command is given, YYYY-MM-DD. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/**
 * The pages that a command names: “treating-fibromyalgia”, “treatments/ketamine”, or all of them. Says on the screen what is wrong
 * with the name, and gives none, where it does not name exactly one.
 */
export function pagesNamed(name: string | undefined): readonly AnyWorded[] {
  const all = everyEntry(buildLibrary(readContent()).library);
  if (name === '--all') return all;
  const named = all.filter((entry) => entry.id === name || `${collections[entry.collection].folder}/${entry.id}` === name);
  if (named.length === 1) return named;
  const choices = named.map((entry) => `${collections[entry.collection].folder}/${entry.id}`);
  console.error(named.length === 0 ? `There is no page “${name ?? ''}”. Name its folder, or --all.` : `Which one: ${choices.join(', ')}?`);
  process.exitCode = 2;
  return [];
}

/** Writes a record beside a page, unless it says this already; tells whether it wrote. */
export function writeRecord(entry: AnyWorded, name: 'translation' | 'review', head: string, record: unknown): boolean {
  const file = `${folderOf(entry)}${name}.yaml`;
  const text = `# ${head}\n${stringify(record, { lineWidth: 0 })}`;
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return false;
  writeFileSync(file, text);
  return true;
}

/** The folder of a page, with its last stroke. */
export function folderOf({ collection, id }: AnyWorded): string {
  return `content/${collections[collection].folder}/${id}/`;
}
