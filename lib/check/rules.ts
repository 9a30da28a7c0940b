import type { Rule } from './rule.ts';
import { evidenceRules } from './rules/evidence.ts';
import { languageRules } from './rules/language.ts';
import { lawRules } from './rules/law.ts';
import { parityRules } from './rules/parity.ts';
import { reviewRules } from './rules/review.ts';
import { structureRules } from './rules/structure.ts';

/** Every rule content is held to, family by family; a new rule is one line in the list of its family. */
export const rules: readonly Rule[] = [...structureRules, ...evidenceRules, ...parityRules, ...reviewRules, ...lawRules, ...languageRules];
