import type { Rule } from '../rule.ts';
import { placeholder } from './language/placeholder.ts';

/** The rules of this family, by name. */
export const languageRules: readonly Rule[] = [placeholder];
