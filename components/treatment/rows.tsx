import type { ReactNode } from 'react';
import { Approval } from '#components/treatment/approval.tsx';
import type { CellContext } from '#components/treatment/cell.tsx';
import { CellAnswer } from '#components/treatment/cell.tsx';
import { CertaintyCell } from '#components/treatment/certainty-cell.tsx';
import { Effects } from '#components/treatment/effects.tsx';
import { Helps } from '#components/treatment/helps.tsx';
import type { Treatment } from '#lib/content/library.ts';
import type { Column } from '#lib/content/schemas/treatment.ts';

/** The answer of one treatment to one question. */
export function rowContent(name: Column, treatment: Treatment, context: CellContext): ReactNode {
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
      return <CellAnswer treatment={treatment} question={name} context={context} />;
  }
}
