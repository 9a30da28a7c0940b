import { found } from '../../../content/problem.ts';
import { placeIn } from '../../claims/claim.ts';
import type { Sourced } from '../../claims/sourced.ts';
import { sourcedClaims } from '../../claims/sourced.ts';
import { speaksOf, whereOf } from '../../claims/words.ts';
import type { FileRule } from '../../rule.ts';

/** What the regulator of another country has approved tells a reader in Canada nothing unless Health Canada stands beside it. */
export const foreignApproval: FileRule = {
  name: 'foreign-approval',
  family: 'evidence',
  scope: 'file',
  restsOn: ['cited-references'],
  check: (file, given) => sourcedClaims(file, given).flatMap(judge),
};

function judge(claim: Sourced) {
  const { folded, unit, passage } = claim;
  const { locale, name } = passage;
  const foreign = whereOf('foreignRegulator', folded, locale);
  if (!foreign || !speaksOf('approval', folded, locale) || speaksOf('homeRegulator', unit, locale) || name?.startsWith('approval.'))
    return [];
  return [found('foreign-approval.alone', placeIn(claim, foreign), { regulator: foreign.words })];
}
