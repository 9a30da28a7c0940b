import type { FactsName } from './collections.ts';
import { collections } from './collections.ts';
import type { FactsEntry } from './library.ts';
import { emptyFile } from './obstacles.ts';
import type { Reading } from './reading.ts';
import { typesetBilingual } from './typeset-fields.ts';
import { parseYaml } from './yaml.ts';

/** Reads a collection of the form `content/<folder>/<id>.yaml`, whose files hold both languages, by id. */
export function readFacts<Name extends FactsName>(
  name: Name,
  { raw, claimed, problems, remember }: Reading,
): Map<string, FactsEntry<Name>> {
  const { folder, facts } = collections[name];
  const entries = new Map<string, FactsEntry<Name>>();
  const pattern = new RegExp(`^content/${folder}/([a-z0-9-]+)\\.yaml$`);
  for (const [path, source] of [...raw.texts].sort(([a], [b]) => a.localeCompare(b, 'en'))) {
    const id = pattern.exec(path)?.[1];
    if (id === undefined) continue;
    claimed.add(path);
    const empty = emptyFile(source, path);
    if (empty) {
      problems.push(empty);
      continue;
    }
    const { entry, problems: mistakes } = remember(path, source, () => {
      const { value, placeOf, problems: found } = parseYaml<Record<string, unknown>>(source, facts, path);
      return { entry: value && { ...typesetBilingual(value), id, placeOf }, problems: found };
    });
    problems.push(...mistakes);
    if (entry) entries.set(id, entry as unknown as FactsEntry<Name>);
  }
  return entries;
}
