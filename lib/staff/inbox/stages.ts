import type { Stage } from '../../db/tables.ts';

/** How far a request can come, in the order in which it usually goes. */
export const stages = ['new', 'flagged', 'contacted', 'booked', 'closed'] as const satisfies readonly Stage[];

/** What became of a call, as staff record it. Only “spoke” means that the person was reached. */
export const callOutcomes = ['spoke', 'no-answer', 'someone-else', 'wrong-number'] as const;

export type CallOutcome = (typeof callOutcomes)[number];

const lanes: Record<Stage, number> = { new: 0, flagged: 0, contacted: 1, booked: 1, closed: 2 };

/** Where a request stands in the list: 0 while nobody has reached the person, 1 until it is closed, then 2. */
export function laneOf(stage: Stage): number {
  return lanes[stage];
}

/** One of the stages, from what a form or an address says. */
export function readStage(text: string | null | undefined): Stage | undefined {
  return stages.find((stage) => stage === text);
}
