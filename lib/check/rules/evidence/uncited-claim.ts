import { found } from '../../../content/problem.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { placeIn } from '../../claims/claim.ts';
import type { ClaimKind } from '../../claims/kinds.ts';
import { isStatistic } from '../../claims/kinds.ts';
import type { Sourced } from '../../claims/sourced.ts';
import { explainsWords, isProse, sourcedClaims } from '../../claims/sourced.ts';
import { speaksOf } from '../../claims/words.ts';
import type { FileRule } from '../../rule.ts';
import type { Value } from '../../values/value.ts';

/** The softer kinds of claim, the one that is told first when a sentence is several. */
const told = ['safety', 'duration', 'study', 'comparison', 'efficacy', 'cause', 'report'] as const satisfies readonly ClaimKind[];

/** Every figure has its source beside it, and so has what studies are said to show, what helps and what is safe. */
export const uncitedClaim: FileRule = {
  name: 'uncited-claim',
  family: 'evidence',
  scope: 'file',
  restsOn: ['cited-references'],
  check: (file, given) => sourcedClaims(file, given).flatMap((claim) => [...figure(claim), ...softer(claim)]),
};

function figure(claim: Sourced) {
  const { passage, folded, values, citeless } = claim;
  const stated = values.find((value) => isStatistic(value, folded, passage.locale) || isAveraged(value, folded, passage.locale));
  if (!stated || (passage.cites.length > 0 && !citeless) || explains.test(folded)) return [];
  if (passage.kind === 'message')
    return speaksOf('crowd', folded, passage.locale)
      ? [found('uncited-claim.message', placeIn(claim, stated), { words: stated.words }, { severity: 'warning' })]
      : [];
  const code = explainsWords(claim) ? 'uncited-claim.definition' : citeless ? 'uncited-claim.figure-above' : 'uncited-claim.figure';
  return [found(code, placeIn(claim, stated), { words: asRead(stated, claim), field: passage.name ?? '' })];
}

/** “It takes 28 days for it to become a habit”, “the wait is 2.3 years on average”: how long something takes people has been measured by somebody. */
function isAveraged({ kind, amount, from, to }: Value, folded: string, locale: Locale): boolean {
  if (kind !== 'duration' && (kind !== 'count' || amount < 2)) return false;
  return averaged[locale].test(folded) || (kind === 'duration' && takes[locale].test(`${folded.slice(0, from)}#${folded.slice(to)}`));
}

const averaged: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:on average|(?:a|the) typical (?:\p{L}+ )?(?:lasts?|goes on|takes)|the average (?:wait|time|person|patient|delay)|averag(?:es|ed|ing)|(?:most|many) (?:people|patients|women) (?:see|wait|consult|need|spend|go through|live|lose))(?!\p{L})/iu,
  'fr-CA':
    /(?<!\p{L})(?:en moyenne|(?:\p{L}+ )(?:type|typique) (?:dure|prend)|(?:l'attente|le délai|la durée) moyenne?|(?:la plupart des|bien des) (?:gens|personnes|patients|patientes|femmes) (?:voient|attendent|consultent|mettent|passent|vivent|perdent))(?!\p{L})/iu,
};
/** The wait for others, or for a habit, and not for a visit here. */
const takes: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:it takes|(?:people |patients |you )?waits?|expect to wait) (?:about |around |up to |nearly |over )?# (?:for|to|before|until|on)(?!\p{L})/iu,
  'fr-CA':
    /(?<!\p{L})(?:il faut|on attend|attendre|patienter|attendez-vous à attendre) (?:environ |autour de |près de |jusqu'à |plus de )?# (?:pour (?:que|qu')|avant (?:que|qu'|de|d')|pour)/iu,
};

/** “‘Twice as many’ can mean 2 in 1,000 instead of 1” explains an expression, and states no finding. */
const explains = /^[“«"][^”»"]+[”»"],? (?:can|may|could) mean |^[“«"][^”»"]+[”»"],? peu(?:t|vent) vouloir dire /iu;

/** What a randomized trial is, and not what one has found. */
const byChance = /le hasard|by chance|at random|tirage au sort/iu;

/** A figure with its percent sign, which its value goes without. */
function asRead({ kind, words, to }: Value, { text }: Sourced): string {
  const sign = kind === 'percent' ? /^[\s\u00a0\u202f]?%/u.exec(text.slice(to)) : null;
  return `${words}${sign?.[0] ?? ''}`;
}

function softer(claim: Sourced) {
  if (claim.references.length > 0 || !isProse(claim) || explainsWords(claim)) return [];
  if (claim.passage.kind === 'field' && claim.passage.name?.startsWith('approval.')) return [];
  const kind = told.find((one) => claim.kinds.includes(one));
  if (!kind || claim.kinds.includes('statistic') || (kind === 'study' && byChance.test(claim.folded))) return [];
  return [found(`uncited-claim.${kind}`, placeIn(claim))];
}
