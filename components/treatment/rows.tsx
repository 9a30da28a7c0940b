import type { ReactNode } from 'react';
import { Approval } from '#components/treatment/approval.tsx';
import type { CellContext } from '#components/treatment/cell.tsx';
import { Answer } from '#components/treatment/cell.tsx';
import { CertaintyCell } from '#components/treatment/certainty-cell.tsx';
import { Effects } from '#components/treatment/effects.tsx';
import { Helps } from '#components/treatment/helps.tsx';
import type { Treatment } from '#lib/content/library.ts';
import { questions } from '#lib/content/schemas/treatment.ts';

/** Everything that is asked of a treatment, in the order of the comparison; messages name each under “Treatments.questions”. */
export const rowNames = [
  'helps',
  'effects',
  'certainty',
  ...questions.slice(0, 8),
  'approvalCA',
  'approvalUS',
  ...questions.slice(8),
] as const;

export type RowName = (typeof rowNames)[number];

/** The answer of one treatment to one question. */
export function rowContent(name: RowName, treatment: Treatment, context: CellContext): ReactNode {
  switch (name) {
    case 'helps':
      return <Helps treatment={treatment} context={context} variant="sentences" />;
    case 'effects':
      return <Effects treatment={treatment} context={context} />;
    case 'certainty':
      return <CertaintyCell treatment={treatment} context={context} />;
    case 'approvalCA':
      return <Approval treatment={treatment} country="CA" />;
    case 'approvalUS':
      return <Approval treatment={treatment} country="US" />;
    default:
      return <Answer treatment={treatment} question={name} context={context} />;
  }
}
