import type { Rule } from '../rule.ts';

/** The rules of this family, by name. */
export const evidenceRules: readonly Rule[] = [];
