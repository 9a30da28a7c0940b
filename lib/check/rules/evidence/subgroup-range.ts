import { found } from '../../../content/problem.ts';
import { placeIn } from '../../claims/claim.ts';
import { isStatistic } from '../../claims/kinds.ts';
import type { Sourced } from '../../claims/sourced.ts';
import { sourcedClaims } from '../../claims/sourced.ts';
import { speaksOf, whereOf } from '../../claims/words.ts';
import type { FileRule } from '../../rule.ts';

/** The best part of a study flatters it: a figure of a subgroup stands with its range. */
export const subgroupRange: FileRule = {
  name: 'subgroup-range',
  family: 'evidence',
  scope: 'file',
  check: (file, given) => sourcedClaims(file, given).flatMap(judge),
};

function judge(claim: Sourced) {
  const { folded, unit, values, passage, citeless } = claim;
  const { locale } = passage;
  const subgroup = whereOf('subgroup', folded, locale);
  const stated = values.find((value) => value.kind !== 'count' && isStatistic(value, folded, locale));
  if (!subgroup || !stated || citeless || speaksOf('range', unit, locale)) return [];
  return [found('subgroup-range.missing', placeIn(claim, stated), { words: stated.words, group: subgroup.words }, { severity: 'warning' })];
}
