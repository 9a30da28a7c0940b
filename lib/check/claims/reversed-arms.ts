import type { Reference } from '../../content/schemas/reference.ts';
import type { Locale } from '../../i18n/locales.ts';
import { matchesOf } from '../prose/matches.ts';
import { fold } from '../values/fold.ts';
import type { Sourced } from './sourced.ts';
import type { Spoken } from './words.ts';
import { spoken } from './words.ts';

/** “5.5 points better with tai chi than with aerobic exercise”, “the tai chi groups did better than the aerobic exercise group”. */
const better: Readonly<Record<Locale, readonly RegExp[]>> = {
  en: [
    /(?<more>more|better|further|greater|larger|bigger) (?:[\p{L}\d.]+ ){0,4}?(?:with|in|on|after|from|for) (?<first>[^.;,()]{3,60}?) than (?:with |in |on |after |from |for )?(?<second>[^.;,()]{3,60})/giu,
    /(?<first>[^.;,()\d]{3,60}?) (?:did|fared|scored|was|were|improved|does|do|is|are|improves?) (?:[\d.]+ points )?(?<more>better|more|further) than (?:with |in |on |after |from |for )?(?<second>[^.;,()]{3,60})/giu,
    /(?<first>[^.;,()\d]{3,60}?) (?:came|come|ended|finished|was|were|is|are)(?: out| up)? (?:[\d.]+ points )?(?:\([^)]*\) )?(?<more>ahead of) (?<second>[^.;,()]{3,60})/giu,
  ],
  'fr-CA': [
    /(?<more>plus|mieux|davantage|meilleure?s?) (?:(?:[\p{L}\d,]|')+ ){0,4}?(?:avec|chez|sous|dans|après) (?<first>[^.;,()]{3,60}?) qu(?:e |')(?:avec |chez |sous |dans |après )?(?<second>[^.;,()]{3,60})/giu,
    /(?<first>[^.;,()\d]{3,60}?) (?:faisait|faisaient|fait|font|était|étaient|est|sont) (?:\p{L}+ )?(?<more>mieux|plus|davantage) qu(?:e |')(?:avec |chez |sous |dans |après )?(?<second>[^.;,()]{3,60})/giu,
    /(?<first>[^.;,()\d]{3,60}?) (?<more>devan(?:ce|cent|çait|çaient)|(?:a|ont|avait|avaient) [\d,]+ points d'avance sur) (?<second>[^.;,()]{3,60})/giu,
  ],
};

type Pair = { first: readonly string[]; second: readonly string[]; from: number; words: string };

/** What a text says does better than what. */
function pairsIn(text: string, locale: Locale): Pair[] {
  return better[locale].flatMap((pattern) =>
    matchesOf(pattern, text).map(({ 0: words, index: from, groups }) => ({
      from,
      words,
      first: namesIn(groups?.first),
      second: namesIn(groups?.second),
    })),
  );
}

/** Words that stand with the name of any group. */
const nameless = /^(?:the|les|des|une|groups?|groupes?|people|those|gens|personnes|but|mais)$/u;

function namesIn(text = ''): string[] {
  return (text.toLowerCase().match(/\p{L}{3,}(?:-\p{L}+)?/gu) ?? []).filter((word) => !nameless.test(word));
}

const hasOf = (names: readonly string[], others: readonly string[]): boolean => names.some((name) => others.includes(name));

/** “Six women for one man”. */
const perOne = /(?<!\p{L})(?<more>women|men|femmes|hommes) (?:for|to|pour) (?:one|every|1|une?) (?<one>woman|man|femme|homme)(?!\p{L})/iu;

/** Who is the more of the two sexes. */
function moreOf(text: string): string | undefined {
  const more = perOne.exec(text)?.groups?.more?.toLowerCase();
  return more === undefined ? undefined : /^(?:women|femmes)$/u.test(more) ? 'women' : 'men';
}

/** Two groups of a claim that its record has the other way round: what did better is said to have done worse. */
export function reversedArms({ folded, references, passage: { locale } }: Sourced): Spoken | undefined {
  const sexes = perOne.exec(folded);
  const recorded = references.map(({ finding }) => moreOf(fold(finding[locale]))).find((more) => more !== undefined);
  if (sexes && recorded !== undefined && recorded !== moreOf(folded)) return spoken(sexes);
  const said = pairsIn(folded, locale).find((pair) => references.some((reference) => isReversed(pair, reference, locale)));
  return said && { from: said.from, to: said.from + said.words.length, words: said.words };
}

function isReversed({ first, second }: Pair, { finding, shortFinding }: Reference, locale: Locale): boolean {
  const recorded = pairsIn(fold(`${finding[locale]} ${shortFinding?.[locale] ?? ''}`), locale);
  return recorded.some(
    (pair) => hasOf(first, pair.second) && !hasOf(first, pair.first) && hasOf(second, pair.first) && !hasOf(second, pair.second),
  );
}
