import { found } from '../../../content/problem.ts';
import { placeIn } from '../../claims/claim.ts';
import { sayingOf } from '../../claims/sayings/said.ts';
import type { Sourced } from '../../claims/sourced.ts';
import { claimsInTurn, explainsWords, isProse } from '../../claims/sourced.ts';
import type { FileRule } from '../../rule.ts';

/** What clinics say without a source, a limit or a doubt, in whatever words: help, safety, speed, renown, what to do with a medicine. */
export const unguarded: FileRule = {
  name: 'unguarded',
  family: 'evidence',
  scope: 'file',
  restsOn: ['cited-references'],
  check: (file, given) => claimsInTurn(file, given).flatMap(({ claim, last }) => judge(claim, last)),
};

function judge(claim: Sourced, last: Sourced | undefined) {
  if (explainsWords(claim)) return [];
  const isHeading = claim.passage.kind === 'heading';
  if (!isHeading && !isProse(claim)) return [];
  const code = sayingOf(claim.folded, last?.folded ?? '', claim.references.length > 0, claim.passage.locale);
  return code === undefined || (isHeading && !headings.has(code))
    ? []
    : [found(`unguarded.${code}`, placeIn(claim), {}, { severity: 'warning' })];
}

/** What a heading must not say either; it names a treatment and an ailment without saying anything of them. */
const headings: ReadonlySet<string> = new Set(['promise', 'proof', 'boast', 'haste', 'lasting', 'reassurance', 'stopping']);
