import type { Reference } from '../../content/schemas/reference.ts';
import type { Locale } from '../../i18n/locales.ts';
import { matchesOf } from '../prose/matches.ts';
import { affirms } from './affirms.ts';
import type { Sourced } from './sourced.ts';
import type { Spoken } from './words.ts';
import { placesOf, spoken } from './words.ts';
import { wordsOfRecord } from './words-of-record.ts';

/** What sets one treatment above another. */
const above: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:(?:choose|pick|prefer|take) (?:[\p{L}-]+ ){1,4}(?:over|rather than)|beats?|outdoes|outdo|outperforms?|surpass(?:es)?|(?:is|are|comes?|came) (?:out )?ahead of|(?:more|better|less|further|stronger|safer|wiser|smarter)(?: [\p{L}']+){0,6}? than)(?!\p{L})/giu,
  'fr-CA':
    /(?<!\p{L})(?:mieux vaut|(?:misez|pariez|comptez) (?:(?:\p{L}|')+ ){1,4}plutôt que sur|(?:choisissez|préférez|privilégiez) (?:(?:\p{L}|')+ ){1,4}plutôt qu(?:e |')|devance(?:nt)?|dépasse(?:nt)?|surpasse(?:nt)?|bat(?:tent)?|l'emporte(?:nt)? sur|(?:mieux|plus|davantage|moins|meilleure?s?)(?: (?:\p{L}+')?\p{L}+){1,7}? qu(?:e |')|(?:mieux|davantage) qu(?:e |'))/giu,
};
const general =
  /placebo|dummy|sham|factice|usual|habituel|nothing|rien|control|témoin|treatment|traitement|medicine|médicament|(?<!\p{L})(?:therap|thérap)/iu;

/** A therapy that goes by a name of its own. */
const ownName = /cogniti|comportement|behaviou?r|insomni/iu;

/** “Yoga beats acupuncture”, beside one source for each of which none compares the two. */
export function neverCompared({ folded, references, passage: { locale } }: Sourced): Spoken | undefined {
  const [only] = references;
  if (!only || (references.length === 1 && !againstPlacebo(only))) return undefined;
  return matchesOf(above[locale], folded)
    .map(spoken)
    .filter(({ from, to }) => affirms(folded.slice(folded.lastIndexOf(';', from) + 1, to), locale, ['hedge', 'conditional']))
    .find((said) => {
      const named = placesOf('treatment', folded, locale).flatMap((one) => {
        const own = ownName.exec(folded.slice(one.from, one.from + 40));
        return !general.test(one.words) ? [one] : own ? [{ ...one, words: `${one.words} ${own[0]}` }] : [];
      });
      const before = named.filter(({ to }) => to <= said.from);
      const after = named.filter(({ from }) => from >= said.to);
      // “Mieux vaut le massage que l’exercice” names both after it.
      const firsts =
        before.length > 0
          ? before
          : /^mieux vaut/iu.test(said.words)
            ? after.slice(0, 1)
            : named.filter(({ from, to }) => from >= said.from && to <= said.to);
      return firsts.some((one) => after.some((other) => one !== other && isOfEach([one, other], references, locale)));
    });
}

/** Were several treatments each compared with a placebo, and none ranked? */
function againstPlacebo({ comparator, finding }: Reference): boolean {
  return comparator !== undefined && /^placebo$/iu.test(comparator.en) && !/did most|best|more than (?!(?:a )?placebo)/iu.test(finding.en);
}

/** Does each have a record that names it, and none a record that names both? */
function isOfEach(treatments: readonly Spoken[], references: readonly Reference[], locale: Locale): boolean {
  const [only, ...others] = references;
  if (only && others.length === 0)
    return treatments.every(({ words }) => stems(words).some((stem) => wordsOfRecord(only)[locale].toLowerCase().includes(stem)));
  const holders = treatments.map(({ words }) =>
    references.filter((reference) => stems(words).some((stem) => wordsOfRecord(reference)[locale].toLowerCase().includes(stem))),
  );
  return holders.every(({ length }) => length > 0) && !references.some((reference) => holders.every((some) => some.includes(reference)));
}

/** The words that name a treatment, without their endings; CBT by the letters it goes by. */
function stems(words: string): string[] {
  const named = (words.toLowerCase().match(/\p{L}{3,}(?:[ -]\p{L}+)?/gu) ?? []).map((word) => word.slice(0, Math.max(4, word.length - 2)));
  if (/^(?:la |de )?massothérap/iu.test(words)) return ['massage'];
  return ownName.test(words) ? ['cbt', 'tcc', 'cogniti', 'comportement'] : named;
}
