import type { Idea } from './ideas.ts';

/**
 * A kind of saying that a clinic’s page may not make as it stands: it speaks of one idea of each group, and of none of those that would
 * soften it.
 */
export type Saying = {
  code: string;
  /** One of each. The first stands in the sentence itself. */
  says: readonly (readonly Idea[])[];
  unless: readonly Idea[];
  /** What softens it from the sentence before, where that one is needed to say it. */
  unlessBefore?: readonly Idea[];
  /** Do they follow one another in this order? */
  inOrder?: true;
  /** May the others stand in the sentence before? */
  near?: true;
  /** Is it a fault even with a reference beside it? */
  evenCited?: true;
  /** Is it one even as a question? */
  evenAsked?: true;
};

/** What is taken or done against the illness. */
export const treatment: readonly Idea[] = ['ketamine', 'dose', 'opioid', 'medicine', 'remedy', 'method'];
/** What takes back or softens what is said. */
export const softened: readonly Idea[] = ['denial', 'hedge', 'advice', 'sound'];
/** What softens a hint: “some weeks” and “a small study” do not. */
export const unsure: readonly Idea[] = ['denial', 'perhaps', 'advice', 'sound'];
/** What takes back even what is only hinted: “it seems to help” hints at help. */
export const told: readonly Idea[] = ['denial', 'advice', 'sound'];
/** What sound pages say of a treatment without a source: what it is, how it is given, what it may harm. */
export const described: readonly Idea[] = [
  ...softened,
  'despite',
  'helpNow',
  'hazard',
  'harm',
  'absolute',
  'careful',
  'extra',
  'staff',
  'plain',
  'approvedHere',
  'gathering',
];
