import type { Problem } from './problem.ts';
import type { TermBase } from './schemas/term-base.ts';
import { termBaseSchema } from './schemas/term-base.ts';
import { parseYaml } from './yaml.ts';

export const termBaseFile = 'content/terms.yaml';

/** The term base, and what is wrong with its file; a missing file is an empty base. */
export function parseTermBase(source: string | undefined): { terms: TermBase; problems: Problem[] } {
  if (source === undefined) return { terms: [], problems: [] };
  const { value = [], problems } = parseYaml(source, termBaseSchema, termBaseFile);
  return { terms: value, problems };
}
