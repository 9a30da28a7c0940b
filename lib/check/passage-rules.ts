/**
 * Rules about one file whose word about a passage depends on that passage, the fields of its file, what the page cites and which words it
 * marks as of another language. `tests/unit/check/quiet-passages.test.ts` and `tests/unit/editor/passage-rules.test.ts` hold them to it.
 */
const names: ReadonlySet<string> = new Set([
  ...['uncited-claim', 'source-kind', 'unknown-figure', 'beyond-follow-up', 'weak-design', 'bare-count', 'relative-figure'],
  ...['subgroup-range', 'swapped-groups', 'foreign-approval', 'overstated', 'stopping-medicine', 'past-review', 'unguarded'],
  ...['testimonial', 'superlative', 'comparative', 'promise', 'unsafe-safety', 'controlled-drug', 'offer', 'before-after'],
  ...['claimed-neutrality', 'taken-back-privacy', 'pasted', 'spelling', 'grammar', 'typography', 'term'],
  ...['anglicism', 'calque', 'french-of-europe', 'field-term', 'canadian-spelling', 'stigma', 'inclusive', 'tutoiement'],
  ...['placeholder', 'strange-letters', 'marks-left', 'open-quotation', 'sentence-end', 'blame', 'long-sentence', 'other-amount'],
  ...['other-people', 'against-record', 'calendar-day', 'opening-days'],
]);

/** Does a rule about files judge each passage by itself? */
export function isPassageRule(name: string): boolean {
  return names.has(name);
}
