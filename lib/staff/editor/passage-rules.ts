import { rules } from '../../check/rules.ts';

/**
 * Rules about one file whose word about a passage depends on that passage, the fields of its file, what the page cites and which words it
 * marks as of another language. `tests/unit/editor/passage-rules.test.ts` holds them to it.
 */
const names: ReadonlySet<string> = new Set([
  ...['uncited-claim', 'source-kind', 'unknown-figure', 'beyond-follow-up', 'weak-design', 'bare-count', 'relative-figure'],
  ...['subgroup-range', 'swapped-groups', 'foreign-approval', 'overstated', 'stopping-medicine', 'past-review', 'unguarded'],
  ...['testimonial', 'superlative', 'comparative', 'promise', 'unsafe-safety', 'controlled-drug', 'offer', 'before-after'],
  ...['claimed-neutrality', 'taken-back-privacy', 'pasted', 'spelling', 'grammar', 'typography', 'wrong-language', 'term'],
  ...['anglicism', 'calque', 'french-of-europe', 'field-term', 'canadian-spelling', 'stigma', 'inclusive', 'tutoiement'],
]);

const ofFiles = rules.filter((rule) => rule.scope === 'file');

/** Those rules. */
export const passageRules = ofFiles.filter(({ name }) => names.has(name));

/** The rules about one file that must see all of it. */
export const wholeFileRules = ofFiles.filter(({ name }) => !names.has(name));
