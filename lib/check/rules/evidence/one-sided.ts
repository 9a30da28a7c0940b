import type { Problem } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import type { Reference } from '../../../content/schemas/reference.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { affirms } from '../../claims/affirms.ts';
import { placeIn } from '../../claims/claim.ts';
import { sentencesWith } from '../../claims/denied-outcomes.ts';
import type { Sourced } from '../../claims/sourced.ts';
import { isProse, sourcedClaims } from '../../claims/sourced.ts';
import { speaksOf } from '../../claims/words.ts';
import type { FileRule, Given } from '../../rule.ts';
import { contradicting } from './hidden-contradiction.ts';

/** A paragraph that tells of relief by studies in favour tells of the one beside them that found none. */
export const oneSided: FileRule = {
  name: 'one-sided',
  family: 'evidence',
  scope: 'file',
  restsOn: ['references'],
  check: (file, given) => {
    if (!spokenOf.test(file.path)) return [];
    const claims = sourcedClaims(file, given);
    return claims.flatMap((claim) => [...judge(claim, claims, given), ...half(claim, claims)]).slice(0, 1);
  },
};

const spokenOf = /^content\/(?:articles|treatments|conditions)\//;
const only =
  /only|at most|same day|seulement|au plus|le jour même|brief|brève|short[- ]term|within (?:a few )?(?:hours|days)|fad(?:es?|ed)|wears? off|s'estompe|en quelques heures|for a short time|court terme/iu;

function judge(claim: Sourced, others: readonly Sourced[], { library }: Given) {
  const { folded, references, unit, passage, citeless } = claim;
  const { locale } = passage;
  if (citeless || !isProse(claim) || !isFavourable(references) || only.test(unit) || !tellsOfRelief(claim)) return [];
  if (!affirms(folded, locale) || isLimited(unit, locale)) return [];
  const hidden = references.flatMap((reference) => contradicting(library.references, reference))[0];
  const told = hidden && others.some((other) => other.passage.section === passage.section && other.references.includes(hidden));
  if (!hidden || told) return [];
  const cited = references.map(({ id }) => id).join(', ');
  return [found('one-sided.found', placeIn(claim), { reference: cited, other: hidden.id })];
}

/** The half of a mixed result that is in favour, without the other. */
function half(claim: Sourced, others: readonly Sourced[]): Problem[] {
  const { folded, references, unit, passage, citeless } = claim;
  const { locale } = passage;
  const [only, ...more] = references;
  if (!only || more.length > 0 || only.direction !== 'mixed' || citeless || !isProse(claim)) return [];
  const other = sentencesWith(noBenefit[locale], only.finding[locale])[0];
  const tells =
    tellsOfRelief(claim) || lessPain[locale].test(folded) || (speaksOf('fell', folded, locale) && speaksOf('outcome', folded, locale));
  if (!other || !tells || !affirms(folded, locale, ['hedge'])) return [];
  if (isLimited(unit, locale) || kept.test(unit)) return [];
  const told = others.some((one) => one.passage.section === passage.section && one.references.includes(only) && kept.test(one.unit));
  if (told) return [];
  return [found('one-sided.half', placeIn(claim), { reference: only.id, other })];
}

/** Does the paragraph say what is denied, unknown, or shown by no comparison? */
function isLimited(unit: string, locale: Locale): boolean {
  return (['negation', 'unknown', 'weakDesign'] as const).some((concept) => speaksOf(concept, unit, locale));
}

const noBenefit: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:no (?:clear |lasting )?benefit|did not last)(?!\p{L})/iu,
  'fr-CA': /(?<!\p{L})(?:aucun bienfait|n'(?:a|ont) pas duré)(?!\p{L})/iu,
};
const lessPain: Readonly<Record<Locale, RegExp>> = {
  en: /(?:saw|found|had|reported|brought|showed) (?:\p{L}+ )?(?:less|lower) pain|pain (?:go|went|goes|going|came|come) down|pain (?:eased|fell|dropped)/iu,
  'fr-CA': /moins de douleur|douleur (?:a |avait )?(?:\p{L}+ )?(?:diminu|baiss|recul)\p{L}*/iu,
};
/** Words that keep to the short time, or say that results differ. */
const kept =
  /(?:both|each|two|either) groups?|just as (?:with|many)|the same|(?:8|eight) weeks|week (?:8|eight)|(?:les deux|chaque) groupes?|(?:8|huit) semaines|comme avec|at most|(?<!\p{L})only(?!\p{L})|fad(?:es?|ed)|wears? off|seulement|au plus|s'estomp/iu;

function isFavourable(references: readonly Reference[]): boolean {
  return references.length > 0 && references.every(({ direction }) => direction === 'supports' || direction === 'mixed');
}

function tellsOfRelief({ folded, passage: { locale } }: Sourced): boolean {
  if (!speaksOf('treatment', folded, locale) && !speaksOf('course', folded, locale)) return false;
  // What it does to a receptor relieves nobody by itself.
  if (/nmda/iu.test(folded) && !speaksOf('relief', folded, locale)) return false;
  return (
    favours[locale].test(folded) ||
    speaksOf('effect', folded, locale) ||
    (speaksOf('fell', folded, locale) && speaksOf('outcome', folded, locale))
  );
}

/** A study that is said to have decided for it. */
const favours: Readonly<Record<Locale, RegExp>> = {
  en: /points? (?:one|the same) way|(?:came|comes|found|concluded|decided|ruled|spoke|speaks) (?:\p{L}+ )?in favou?r of|favou?red (?:the )?(?:ketamine|treatment|medicine)/iu,
  'fr-CA':
    /(?:vont|va|pointent) (?:toutes )?dans le même sens|(?:penche|tranche|conclut|conclu|prononcée?s?|plaide|parle)(?:nt)? (?:\p{L}+ )?en faveur d/iu,
};
