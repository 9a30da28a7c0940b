import { found } from '../../../content/problem.ts';
import { affirms } from '../../claims/affirms.ts';
import { placeIn } from '../../claims/claim.ts';
import { explainsFigures } from '../../claims/explains-figures.ts';
import { isStatistic } from '../../claims/kinds.ts';
import type { Sourced } from '../../claims/sourced.ts';
import { isProse, sourcedClaims } from '../../claims/sourced.ts';
import { speaksOf, whereOf } from '../../claims/words.ts';
import type { FileRule } from '../../rule.ts';
import { valuesIn } from '../../values.ts';

/** “Three times as many” or “50% less” frightens or promises; how many people it means has to stand beside it, or that nobody knows. */
export const relativeFigure: FileRule = {
  name: 'relative-figure',
  family: 'evidence',
  scope: 'file',
  restsOn: ['cited-references'],
  check: (file, given) => sourcedClaims(file, given).flatMap(judge),
};

function judge(claim: Sourced) {
  const { folded, unit, values, passage } = claim;
  const { locale } = passage;
  if (explainsFigures(folded)) return [];
  const ratio = riskRatio[locale].exec(folded);
  if (
    ratio &&
    isProse(claim) &&
    !speaksOf('absoluteUnknown', unit, locale) &&
    !valuesIn(unit, locale).some(({ kind }) => kind === 'ratio')
  ) {
    const place = placeIn(claim, { from: ratio.index, to: ratio.index + ratio[0].length });
    return [found('relative-figure.alone', place, { words: ratio[0] })];
  }
  const times = multiplied[locale].exec(folded);
  if (times && isProse(claim) && !claim.citeless && isAlone(claim)) {
    const place = placeIn(claim, { from: times.index, to: times.index + times[0].length });
    return [found('relative-figure.alone', place, { words: times[0] })];
  }
  const said = whereOf('relative', folded, locale);
  const relative =
    said && values.find((value) => (value.kind === 'times' || value.kind === 'percent') && value.from < said.to && said.from < value.to);
  if (!relative || !isStatistic(relative, folded, locale) || !countsPeople(folded, locale)) return [];
  if (
    relative.kind === 'percent' &&
    (isThreshold(folded, relative.from) || !(speaksOf('treatment', folded, locale) || likelier.test(folded)))
  )
    return [];
  const absolute = valuesIn(unit, locale).some(
    ({ kind, amount }) => kind === 'ratio' || (kind === 'percent' && amount !== relative.amount),
  );
  if (absolute || speaksOf('absoluteUnknown', unit, locale)) return [];
  return [found('relative-figure.alone', placeIn(claim, relative), { words: said.words })];
}

/** Does nothing beside it say how many people it means, or that nobody knows? */
function isAlone({ unit, passage: { locale } }: Sourced): boolean {
  return (
    affirms(unit, locale, ['hedge', 'unknown', 'negation', 'conditional']) &&
    !speaksOf('absoluteUnknown', unit, locale) &&
    !valuesIn(unit, locale).some(({ kind, unit: part }) => (kind === 'ratio' && part !== 'part') || kind === 'percent')
  );
}

/** A risk or a frequency that is said to be so many times another. */
const multiplied = {
  en: /(?:risks?|dangers?|odds|chances?|likelihood|rates?|harms?|defects?|falls|deaths?|overdoses?)[^.!?]{0,60} (?:climb|ris|rose|jump|gr[eo]w|increas|go(?:es)? up|went up|soar|swell|shoot|mount)\p{L}* by (?:(?:more than|nearly|almost|about) )?(?:an? |one |two )?(?:half|third|quarter|thirds|quarters|fifth)|(?:rais|boost|increas|lift|push|swell)\p{L}* (?:\p{L}+ ){0,5}?(?:risks?|dangers?|odds|chances?|likelihood|rates?|defects?|falls|deaths?) (?:\p{L}+ ){0,7}?(?:up )?by (?:(?:more than|nearly|almost|about|roughly|some|close to) )?(?:an? |one |two )?(?:half|third|quarter|thirds|quarters|fifth)|half again as (?:likely|many|common|often|high)|(?:one|two|three) and a half times (?:as|more) (?:frequent|common|likely|often|high|many)|(?:multipl|divid)(?:y|ies|ied|ying|es?|ed|ing) by (?:(?:more than|nearly|almost|about) )?(?:two|three|four|five|six|ten|\d+) (?:the |your |their )?(?:risks?|chances?|odds|likelihood|dizziness|nausea|falls)|multipl(?:y|ies|ied|ying) (?:the |your |their )?(?:risks?|chances?|odds|likelihood)[^.!?]{0,40} by|(?:two|three|four|five|six|ten|\d+) times (?:the|your) (?:risks?|chances?|odds|likelihood|rate)|(?:risks?|chances?|odds|likelihood|rates?)[^.!?]{0,30} (?:two|three|four|five|six|ten)-?fold|(?:doubl|tripl|quadrupl|halv)(?:es?|ed|ing) (?:(?:or|and) (?:even )?\p{L}+ )?(?:the |your |their )?(?:(?:\p{L}+ ){0,2}?of )?(?:(?:\p{L}+ ){0,2}?)(?:risks?|chances?|odds|likelihood|rates?|symptoms?|side effects|unwanted effects|nausea|dizziness|sleepiness|falls|deaths|overdoses|cystitis|trouble|problems|harms?|defects)(?!\p{L})|(?:risks?|chances?|odds|likelihood|rates?)(?: of(?: \p{L}+){1,4}?)? (?:is |are |was |were )?(?:doubles?|doubled|triples?|tripled|quadrupled?|halved|multiplied by)|(?:slash|cut|reduc|lower|shrink)\p{L}* (?:the |your |their )?(?:odds|risks?|chances?|likelihood)[^.!?]{0,30} (?:by|in) half|(?:twice|half) as (?:frequent|common|likely|often|high|many)|(?:two|three|four|five|ten|\d+)-?fold (?:rise|increase|drop|fall|reduction|higher|lower|risk)|(?:nausea|dizziness|falls?|deaths?|side effects|unwanted effects|overdoses) (?:has |have )?(?:doubled|tripled|quadrupled|halved)|(?:two|three|four|five|six|ten|\d+) times (?:as|more) (?:frequent|common|likely|often|high)|(?:symptoms?|nausea|dizziness|falls|deaths|side effects|unwanted effects|overdoses|defects)(?: of(?: \p{L}+){1,3}?)? (?:double|triple|quadruple)s?(?!\p{L})|(?:insomnia|sleep trouble|symptoms|fatigue|depression|dizziness|nausea) (?:falls?|fell|drops?|dropped|is cut) by (?:a|one|two) (?:third|quarter|half|thirds)/iu,
  'fr-CA':
    /(?:grimp|augment|bondi|croî|accroî|mont|hauss|gonfl|s'élev|s'accroi|élèv|élev)\p{L}* (?:(?:le|la|les|vos|votre|du|de|des) (?:(?:\p{L}|')+ ){1,5}?)?(?:de (?:(?:plus|près) de )?(?:la )?moitié|d'(?:environ )?(?:un|près d'un) (?:tiers|quart|cinquième)|du (?:tiers|quart)|de deux tiers)|moitié plus (?:de (?:risques?|malformations|chutes|décès|chances?)|fréquent\p{L}*|probable\p{L}*|élevé\p{L}*)|(?:multipli|divis)(?:e|ent|é|er|ait|era) par (?:(?:plus|près) de |environ )?(?:deux|trois|quatre|cinq|six|dix|\d+) (?:le|la|les|vos|leurs?|votre|ses) (?:risques?|chances?|probabilités?|étourdissements|vertiges|nausées?|somnolence|chutes|effets|symptômes?|problèmes|troubles)|(?:deux|trois|quatre|cinq|six|dix|\d+) fois (?:le|la|vos) (?:risques?|chances?|probabilités?)|(?:doubl|tripl|quadrupl)(?:e|ent|é|er) (?:la |le |les |l'|vos |leurs? |votre |ses )(?:(?:\p{L}+ ){0,2}?(?:de |d'|des ))?(?:\p{L}+ )?(?:risques?|chances?|probabilités?|fréquence|symptômes?|effets (?:indésirables|secondaires)|nausées?|étourdissements|chutes|décès|surdoses|cystites?|méfaits?|malformations)(?!\p{L})|(?:risques?|chances?|probabilités?)(?: (?:de |d'|du |des )?(?:\p{L}|')+){0,4}? (?:doubl(?:e|ent)|tripl(?:e|ent)|quadrupl(?:e|ent)|(?:est|sont) (?:multipliée?s?|divisée?s?) par)|(?:symptômes|nausées|étourdissements|chutes|décès|effets (?:indésirables|secondaires)|surdoses|malformations)(?: (?:de |d'|du |des )(?:\p{L}|')+){0,2}? (?:doubl|tripl|quadrupl)ent|(?:nausées?|étourdissements|chutes|décès|effets (?:indésirables|secondaires)|surdoses) (?:a|ont) (?:doublé|triplé|quadruplé)|(?:deux|trois|quatre|cinq|six|dix|\d+) fois (?:plus|moins) (?:fréquent|probable|courant|souvent|élev|grand|nombreu|de risque|de chances?)\p{L}*|(?:rédui|diminu)\p{L}* (?:l'|la |le |les )?(?:insomnie|fatigue|symptômes|dépression|nausées?|étourdissements) (?:du|d'un|des deux) (?:tiers|quart)/iu,
} as const;

const likelier = /more likely|less likely|likelier|plus de chances?|moins de chances?|plus probable|moins probable/iu;

/** “At least 30% less pain” says who is counted, not how many. */
function isThreshold(text: string, from: number): boolean {
  return /(?:at least|au moins|or more|ou plus) (?:about |environ )?$/iu.test(text.slice(0, from));
}

/** Does it speak of a risk, an effect or people, and not of minutes or of steps? */
function countsPeople(text: string, locale: 'en' | 'fr-CA'): boolean {
  return frequent[locale].test(text);
}

const frequent = {
  en: /(?:risk|chance|odds|likel|frequent|common|effects?|symptoms?|pain|flares?|rates?|people|patients|deaths?|falls?|relapse|depression)/iu,
  'fr-CA':
    /(?:risque|chance|probab|fréquen|courant|effets?|symptômes?|douleurs?|poussées?|taux|personnes|patients|décès|chutes?|rechutes?|dépression)/iu,
} as const;

/** A ratio of risks, by its name in statistics. */
const riskRatio = {
  en: /(?:hazard|risk|odds|rate|mortality) ratio(?: of| was| is|:| \()? ?\d[\d.]*|relative risk(?: of| was| is|:| \()? ?\d[\d.]*/iu,
  'fr-CA':
    /rapports? (?:de risques?|de cotes|des risques|de taux|de mortalité)(?: de| d'| était de| est de|:| \()? ?\d[\d,]*|risque relatif(?: de| était de| est de|:| \()? ?\d[\d,]*/iu,
} as const;
