import { found } from '../../../content/problem.ts';
import type { Reference } from '../../../content/schemas/reference.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { affirms } from '../../claims/affirms.ts';
import { placeIn } from '../../claims/claim.ts';
import { isStatistic } from '../../claims/kinds.ts';
import type { Sourced } from '../../claims/sourced.ts';
import { isProse, sourcedClaims } from '../../claims/sourced.ts';
import type { Spoken } from '../../claims/words.ts';
import { speaksOf, spoken } from '../../claims/words.ts';
import { betweenSemicolons } from '../../prose/between-semicolons.ts';
import type { FileRule } from '../../rule.ts';

/** A figure counted in people with another pain is not said of people with fibromyalgia. */
export const otherPeople: FileRule = {
  name: 'other-people',
  family: 'evidence',
  scope: 'file',
  restsOn: ['cited-references'],
  check: (file, given) => sourcedClaims(file, given).flatMap(judge),
};

function judge(claim: Sourced) {
  const { references, values, folded, unit, passage, citeless } = claim;
  const { locale } = passage;
  const stated = values.find((value) => isStatistic(value, folded, locale)) ?? studied(claim);
  if (
    !stated ||
    citeless ||
    !isProse(claim) ||
    references.length === 0 ||
    !ofFibromyalgia[locale].test(betweenSemicolons(folded, stated.from).replace(notApprovedFor, ''))
  )
    return [];
  if (!references.every((one) => isOfOthers(one) || (counted[locale].test(folded) && isOfMore(one))) || names[locale].test(unit)) return [];
  return [
    found('other-people.found', placeIn(claim, stated), { words: stated.words, references: references.map(({ id }) => id).join(', ') }),
  ];
}

/** “In people treated for fibromyalgia, a review found …”: whom a study looked at, without a figure. */
function studied({ folded, kinds, references, passage: { locale } }: Sourced): Spoken | undefined {
  const said =
    lookedAt[locale].exec(folded) ??
    (kinds.includes('efficacy') ? fared[locale].exec(folded) : null) ??
    (tellsOf.some((concept) => speaksOf(concept, folded, locale)) ? among[locale].exec(folded) : null) ??
    (references.length > 0
      ? (counted[locale].exec(folded) ?? (affirms(folded, locale, ['hedge']) ? reliefOf[locale].exec(folded) : null))
      : null);
  return said ? spoken(said) : undefined;
}

/** What a medicine is not approved for says nothing of the people of a study. */
const notApprovedFor = /not (?:approved|authorized) for fibromyalgia|n'est pas (?:autorisée?|approuvée?) contre la fibromyalgie/iu;

/** “195 people with fibromyalgia”. */
const counted: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})\d[\d,]* (?:people|patients|adults|women) (?:with|who have|living with) fibromyalgia(?!\p{L})/iu,
  'fr-CA':
    /(?<!\p{L})\d[\d ]* (?:personnes|gens|adultes|femmes|patients|patientes) (?:atteinte?s de|qui ont|ayant) (?:la )?fibromyalgie(?!\p{L})/iu,
};

/** What is told of people: how they fared, or what was done to them. */
const tellsOf = ['effect', 'relief', 'fell', 'harm'] as const;

/** “In people with fibromyalgia, …”. */
const among: Readonly<Record<Locale, RegExp>> = {
  en: /(?:^|that,? |, )(?:in|among|for) (?:people|patients|adults|women|those) (?:\p{L}+ )?(?:with|for|who have|who live with|living with) fibromyalgia(?: (?:who|given|treated|taking|on) [^,.;]{0,40})?,/iu,
  'fr-CA':
    /(?:^|que,? |, )chez (?:des |les )?(?:personnes|gens|adultes|femmes|patients|patientes) (?:atteinte?s|qui ont|qui vivent avec|traitée?s|vivant|ayant|soignée?s) (?:(?:de|la|contre|avec|pour) ){0,2}fibromyalgie(?: (?:qui|à qui|traitée?s|sous|recevant) [^,.;]{0,40})?,/iu,
};

/** “Longer relief in fibromyalgia”. */
const reliefOf: Readonly<Record<Locale, RegExp>> = {
  en: /(?:relief|pain|ease|benefit)s? (?:\p{L}+ )?(?:in|of|from) fibromyalgia(?!\p{L})/iu,
  'fr-CA': /(?:soulagement|douleur|bienfait|effet)s? (?:(?:de|dans|contre|sur) )(?:la )?fibromyalgie(?!\p{L})/iu,
};

/** “People with fibromyalgia saw their pain fall”. */
const fared: Readonly<Record<Locale, RegExp>> = {
  en: /(?:people|patients|adults|women|those) (?:with|who have|living with) fibromyalgia (?:\p{L}+ )?(?:saw|had|found|reported|felt|got|improved|slept|did|were (?:given|treated))(?!\p{L})/iu,
  'fr-CA':
    /(?:personnes|gens|adultes|femmes|patients|patientes) (?:atteinte?s de|qui ont|ayant|vivant avec) (?:la )?fibromyalgie (?:\p{L}+ )?(?:ont|avaient|allaient|vont|se sont|recevaient)(?!\p{L})/iu,
};

const lookedAt: Readonly<Record<Locale, RegExp>> = {
  en: /^(?:(?:in \d{4}|in it), )?(?:an?|the|one|this) (?:\d{4} )?(?:\p{L}+ )?(?:review|analysis|meta-analysis|study|trial) (?:of|in|on|about|devoted to) fibromyalgia (?:found|concluded|showed|shows|reported|says|finds|concludes)|^(?:in|among|for) (?:people|patients|adults|women|those) (?:\p{L}+ )?(?:with|treated for|who have|living with|for) fibromyalgia, (?:an? |the |one )?(?:\p{L}+ )?(?:review|study|trial|meta-analysis|survey)/iu,
  'fr-CA':
    /^(?:en \d{4}, )?(?:une?|la|le|cette|cet) (?:\p{L}+ )?(?:revue|analyse|méta-analyse|étude|essai) (?:systématique |narrative |randomisé )?(?:parue? en \d{4} (?:et )?)?(?:de|sur|dans|consacrée? à|portant sur) la fibromyalgie (?:a |conclut|montre|dit|rapporte)|^chez (?:des |les )?(?:personnes|gens|adultes|femmes|patients|patientes)(?: (?:atteinte?s|qui ont|traitée?s|vivant|ayant|soignée?s))? (?:(?:de|la|contre|avec|pour) ){0,2}fibromyalgie, (?:une? |la |le )?(?:\p{L}+ )?(?:revue|étude|essai|méta-analyse|enquête)/iu,
};

const ofFibromyalgia: Readonly<Record<Locale, RegExp>> = {
  en: /(?:with|have|of|in|living with|for) (?:\p{L}+ )?(?:fibromyalgia|fibro)(?!\p{L})/iu,
  'fr-CA':
    /(?:de|avec|ont|ayant|dans|contre|pour|consacrée? à|portant sur) (?:(?:la|une) )?(?:fibromyalgie|fibro)(?!\p{L})|fibromyalgiques?(?!\p{L})/iu,
};

/** Does a passage say whom the figure was counted in? */
const names: Readonly<Record<Locale, RegExp>> = {
  en: /neuropath|nerve pain|chronic (?:\p{L}+ )?pain|widespread|other (?:pain|people|illness|condition|kind)|back pain|diabet|depress|anaesthe|anesthe|volunteer|healthy|pregnan|arthritis|studied|not (?:about|of|in) fibromyalgia/iu,
  'fr-CA':
    /neuropath|douleurs? (?:nerveuse|chronique|diffuse|généralisée|lombaire)|autres? (?:douleur|personnes|maladie|affection|gens)|diabét|dépress|anesthés|volontaire|bonne santé|grossesse|enceinte|arthrite|pas (?:sur|de|dans) la fibromyalgie/iu,
};

/** Does a record count people with several kinds of pain together? */
function isOfMore({ population, finding }: Reference): boolean {
  return /fibromyalgia included/iu.test(population?.en ?? '') && !/fibromyalgia/iu.test(finding.en);
}

/** Does nothing of a record speak of fibromyalgia? */
function isOfOthers({ topics, population, finding, title }: Reference): boolean {
  return (
    (population !== undefined || !topics.includes('fibromyalgia')) && !/fibromyalgia/iu.test([population?.en, finding.en, title].join(' '))
  );
}
