import { found } from '../../../content/problem.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { placeIn } from '../../claims/claim.ts';
import { explainsFigures } from '../../claims/explains-figures.ts';
import type { ClaimKind } from '../../claims/kinds.ts';
import { isStatistic } from '../../claims/kinds.ts';
import type { Sourced } from '../../claims/sourced.ts';
import { explainsWords, isProse, sourcedClaims } from '../../claims/sourced.ts';
import { comparedFigure, tellsOfStudies } from '../../claims/told-of-studies.ts';
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
  const { locale } = passage;
  const stated =
    values.find((value) => isStatistic(value, folded, locale) || isAveraged(value, folded, locale)) ??
    (citeless ? undefined : comparedFigure(values, folded, locale));
  if (!stated || (passage.cites.length > 0 && !citeless) || explainsFigures(folded)) return [];
  if (passage.kind === 'message')
    return speaksOf('crowd', folded, passage.locale)
      ? [found('uncited-claim.message', placeIn(claim, stated), { words: stated.words }, { severity: 'warning' })]
      : [];
  const code = explainsWords(claim) ? 'uncited-claim.definition' : citeless ? 'uncited-claim.figure-above' : 'uncited-claim.figure';
  return [found(code, placeIn(claim, stated), { words: asRead(stated, claim), field: passage.name ?? '' })];
}

/** “The wait is 2.3 years on average”, “a typical flare lasts nine days”: how long something takes people has been measured by somebody. */
function isAveraged({ kind, amount }: Value, folded: string, locale: Locale): boolean {
  const isLong = kind === 'duration' && amount >= week;
  return (
    (isLong || (kind === 'count' && amount >= 2) || /minute/iu.test(folded)) &&
    averaged[locale].test(folded) &&
    !ofClinic[locale].test(folded)
  );
}

const week = 7;
const averaged: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:on average|(?:a|the) typical (?:\p{L}+ )?(?:lasts?|goes on|takes)|the average (?:wait|time|delay)|most (?:people|patients|women) (?:see|wait|consult|go through|live|lose))(?!\p{L})/iu,
  'fr-CA':
    /(?<!\p{L})(?:en moyenne|(?:\p{L}+ )(?:type|typique) (?:dure|prend)|(?:l'attente|le délai|la durée) moyen(?:ne)?|la plupart des (?:gens|personnes|patients|patientes|femmes) (?:voient|attendent|consultent|mettent|vivent|perdent))(?!\p{L})/iu,
};
/** What a clinic knows of its own days. */
const ofClinic: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:visits?|infusions?|calls?|sessions?|nurses?|forms?|we|our|clinic|appointments?|stretch|readings?)(?!\p{L})/iu,
  'fr-CA':
    /(?<!\p{L})(?:visites?|perfusions?|rappel\p{L}*|séances?|infirmi\p{L}+|formulaires?|nous|nos|notre|clinique|rendez-vous|salle)(?!\p{L})/iu,
};

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
  const kind = told.find((one) => claim.kinds.includes(one)) ?? (tellsOfStudies(claim.folded, claim.passage.locale) ? 'study' : undefined);
  if (!kind || claim.kinds.includes('statistic') || (kind === 'study' && byChance.test(claim.folded))) return [];
  return [found(`uncited-claim.${kind}`, placeIn(claim))];
}
