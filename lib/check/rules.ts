import type { Rule } from './rule.ts';
import { evidenceRules } from './rules/evidence/index.ts';
import { languageRules } from './rules/language/index.ts';
import { lawRules } from './rules/law/index.ts';
import { parityRules } from './rules/parity/index.ts';
import { reviewRules } from './rules/review/index.ts';
import { structureRules } from './rules/structure/index.ts';

/** Every rule content is held to, family by family; a new rule is one line in the list of its family. */
export const rules: readonly Rule[] = [...structureRules, ...evidenceRules, ...parityRules, ...reviewRules, ...lawRules, ...languageRules];

/** Brings what the rules ask for, such as dictionaries; awaited once before the first check of a process. */
export async function prepareRules(chosen: readonly Rule[] = rules): Promise<void> {
  await Promise.all(chosen.map(({ prepare }) => prepare?.()));
}
