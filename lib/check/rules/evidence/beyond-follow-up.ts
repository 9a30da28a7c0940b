import { found } from '../../../content/problem.ts';
import type { Reference } from '../../../content/schemas/reference.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { affirms, isQuestion, without } from '../../claims/affirms.ts';
import { isBacked } from '../../claims/backed.ts';
import { placeIn } from '../../claims/claim.ts';
import { followsTime } from '../../claims/follows-time.ts';
import { knownOf } from '../../claims/known.ts';
import type { Sourced } from '../../claims/sourced.ts';
import { claimsInTurn, isProse } from '../../claims/sourced.ts';
import { speaksOf, whereOf } from '../../claims/words.ts';
import type { FileRule } from '../../rule.ts';

/** How many days “for months” and the like say at least. */
const atLeast: readonly (readonly [pattern: RegExp, days: number])[] = [
  [/months (?:after|later)|mois (?:après|plus tard|ensuite)/iu, 90],
  [
    /anniver|never|fil des|after year|year on year|not return|no longer|not come|revien|réappar|revenu|recommenc|récidiv|décenni|decade|years|années|life|\bvie\b|permanent|for good|pour de bon|définiti|toujours/iu,
    700,
  ],
  [/rest of|remainder|reste d|year|année|winter|hiver|season|saison|spring|printemps|summer|été|fall|automne|longueur/iu, 120],
  [/(?:following|next) month|month after|mois suivant/iu, 30],
  [/(?:following|next) week|week after|semaine (?:suivante|d'après)/iu, 7],
  [/(?:several|many|for) months|(?:plusieurs|des|bien des) mois/iu, 75],
  [/months|mois|long|sustained|soutenu|durable|enduring|prolong/iu, 60],
  [/weeks|semaines|temps/iu, 14],
  [/days|jours/iu, 3],
];

/** Nothing is said to last longer than the people of the cited studies were followed. */
export const beyondFollowUp: FileRule = {
  name: 'beyond-follow-up',
  family: 'evidence',
  scope: 'file',
  restsOn: ['cited-references'],
  check: (file, given) => claimsInTurn(file, given).flatMap(({ claim, last }) => judge(claim, last)),
};

/** Is this told of a claim already, so that no other rule has to? */
export function isBeyondFollowUp(claim: Sourced): boolean {
  return judge(claim, undefined).length > 0;
}

function judge(claim: Sourced, last: Sourced | undefined) {
  const { folded, values, references, passage, unit } = claim;
  const { locale } = passage;
  const followed = references.map(followedFor).filter((days) => days !== undefined);
  if (
    followed.length === 0 ||
    !isProse(claim) ||
    (!speaksOfEffect(asked(claim, last), locale) && !later[locale].test(folded) && !watched[locale].test(folded))
  )
    return [];
  const longest = Math.max(...followed);
  const cited = { references: references.map(({ id }) => id).join(', ') };
  const stated = values.find((value) => value.kind === 'duration' && value.amount > longest * 1.04 && !isBacked(value, references));
  // “Followed for two years: it made no difference”: how long is told all the same.
  const isWatched = stated && watchedUntil[locale].test(folded.slice(0, stated.from));
  if (stated && (isWatched || ((speaksOf('lasting', folded, locale) || followsTime(folded, stated)) && affirms(folded, locale, ['hedge']))))
    return [found('beyond-follow-up.figure', placeIn(claim, stated), { ...cited, words: stated.words })];
  const vague = whereOf('long', folded, locale);
  const days = vague && atLeast.find(([pattern]) => pattern.test(vague.words))?.[1];
  if (!vague || !days || days <= longest * 1.04 || !affirms(without(folded, vague), locale, ['hedge']) || speaksOf('unknown', unit, locale))
    return [];
  return [found('beyond-follow-up.words', placeIn(claim, vague), { ...cited, words: vague.words })];
}

/** A sentence, with the question that it answers. */
function asked({ folded, passage: { locale } }: Sourced, last: Sourced | undefined): string {
  return last && isQuestion(last.folded, locale) ? `${last.folded} ${folded}` : folded;
}

const atWork =
  /count on|compter sur|carr(?:y|ies) (?:you|people|them|us)|sees? (?:you|people|them|us) through|tides? (?:you|them) over|with you|(?:vous|les|nous) (?:port|mèn|accompagn|tien|suffi|condui)\p{L}*|reste(?:nt|ra)? avec (?:vous|elles|eux)|still|keeps?|works?|encore|toujours|continue|agi(?:t|ssent)|efficace/iu;

/** Studies that say only “right after” or “short term” have watched nobody into the next season. */
const atTheEnd = /right after|end of|after treatment|same day|immediate|short term/iu;
const season = 60;

function followedFor(reference: Reference): number | undefined {
  return knownOf(reference).longest ?? (reference.followUp && atTheEnd.test(reference.followUp.en) ? season : undefined);
}

/** Relief, or a treatment that is still at work. */
function speaksOfEffect(text: string, locale: Locale): boolean {
  return (
    speaksOf('relief', text, locale) ||
    speaksOf('fell', text, locale) ||
    (speaksOf('effect', text, locale) && speaksOf('lasting', text, locale)) ||
    (speaksOf('treatment', text, locale) && (speaksOf('lasting', text, locale) || speaksOf('effect', text, locale) || atWork.test(text)))
  );
}

/** A sentence that tells how long people were followed. */
const watched: Readonly<Record<Locale, RegExp>> = {
  en: /(?:followed|tracked|observed|watched|monitored) (?:\p{L}+ ){0,4}?(?:for|over|during|up to)(?!\p{L})|(?:trial|study) (?:lasted|ran)(?!\p{L})/iu,
  'fr-CA': /(?:suivi|observé)(?:e?s?) (?:(?:\p{L}|')+ ){0,3}?(?:pendant|durant|sur)(?!\p{L})|(?:essai|étude) a duré/iu,
};

/** The same, just before the time. */
const watchedUntil: Readonly<Record<Locale, RegExp>> = {
  en: /(?:was|were) (?:followed|tracked|observed|watched|monitored)(?: up)? (?:for|over|during) (?:about |nearly |over )?$/iu,
  'fr-CA': /(?:été|était|étaient) (?:suivi|observé)e?s? (?:pendant|durant|sur) (?:environ |près de )?$/iu,
};

/** A sentence that tells how people were at a later time. */
const later: Readonly<Record<Locale, RegExp>> = {
  en: /(?:years?|months?|weeks?) (?:after (?:the |their )?(?:[\p{L}]+ )?(?:program|course|treatment|therapy|sessions?|trial) (?:ended|was over|stopped))|(?:years?|months?|weeks?) (?:later|on|afterwards)(?!\p{L})[^.!?]*(?:people|patients|women|men|those|participants|they|pain|sleep|mood|fatigue|anxiety)/iu,
  'fr-CA':
    /(?:ans?|années?|mois|semaines?) (?:plus tard|après)(?!\p{L})[^.!?]*(?:personnes|gens|patient|femmes|hommes|participant|elles|ils|douleur|sommeil|humeur|moral|fatigue|anxiété)/iu,
};
