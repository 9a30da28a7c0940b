import type { Rule } from '../../rule.ts';
import { staleSection } from './stale-section.ts';
import { twinMeaning } from './twin-meaning.ts';
import { twinOutline } from './twin-outline.ts';
import { twinValues } from './twin-values.ts';

/** Whoever reads one language learns what readers of the other learn. */
export const parityRules: readonly Rule[] = [twinOutline, twinValues, twinMeaning, staleSection];
