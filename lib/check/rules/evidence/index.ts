import type { Rule } from '../../rule.ts';
import { againstRecord } from './against-record.ts';
import { bareCount } from './bare-count.ts';
import { beyondFollowUp } from './beyond-follow-up.ts';
import { foreignApproval } from './foreign-approval.ts';
import { hiddenContradiction } from './hidden-contradiction.ts';
import { missingHarm } from './missing-harm.ts';
import { oneSided } from './one-sided.ts';
import { otherAmount } from './other-amount.ts';
import { otherPeople } from './other-people.ts';
import { overstated } from './overstated.ts';
import { relativeFigure } from './relative-figure.ts';
import { shortHarms } from './short-harms.ts';
import { sourceKind } from './source-kind.ts';
import { stoppingMedicine } from './stopping-medicine.ts';
import { subgroupRange } from './subgroup-range.ts';
import { swappedGroups } from './swapped-groups.ts';
import { twoFigures } from './two-figures.ts';
import { uncitedClaim } from './uncited-claim.ts';
import { unguarded } from './unguarded.ts';
import { unknownFigure } from './unknown-figure.ts';
import { weakDesign } from './weak-design.ts';

/** What a page says rests on what was found, and says no more than that. */
export const evidenceRules: readonly Rule[] = [
  uncitedClaim,
  unguarded,
  sourceKind,
  unknownFigure,
  beyondFollowUp,
  weakDesign,
  bareCount,
  relativeFigure,
  subgroupRange,
  swappedGroups,
  twoFigures,
  otherAmount,
  hiddenContradiction,
  oneSided,
  missingHarm,
  shortHarms,
  foreignApproval,
  overstated,
  stoppingMedicine,
  otherPeople,
  againstRecord,
];
