import type { Reference } from '../../content/schemas/reference.ts';
import type { Locale } from '../../i18n/locales.ts';
import { valuesIn } from '../values.ts';
import { affirms } from './affirms.ts';
import { sentencesWith } from './denied-outcomes.ts';
import { always, illness, most } from './how-many.ts';
import { knownOf, shareOf } from './known.ts';
import type { Sourced } from './sourced.ts';
import type { Spoken } from './words.ts';
import { spoken } from './words.ts';

/** Denies nothing. */
const oftenest = /more often than not|plus souvent qu'autrement|whether or not|qui n'(?:a|ont) (?:pas|jamais) été \p{L}+/giu;
const nearlyEveryone = /(?:nearly|almost|virtually|practically) (?:all|every)|presque (?:tou|chaque)|à peu près tou/iu;
const half = 0.5;
const nearlyAll = 0.8;
/** Words of a claim that give to most people what the shares of its records give to fewer than half. */
export function mostOfThem({ folded, references, passage: { locale } }: Sourced): Spoken | undefined {
  const said = always[locale].exec(folded) ?? most[locale].exec(folded);
  if (!said || !affirms(folded.replace(oftenest, '·'), locale, ['hedge'])) return undefined;
  const shares = references.map((reference) => sharesOf(said[0], reference, locale));
  const least = always[locale].test(folded) || nearlyEveryone.test(said[0]) ? nearlyAll : half;
  const isFewer = shares.every((counted) => counted.length > 0 && counted.every((share) => share < least));
  return isFewer ? spoken(said) : undefined;
}

const named = new RegExp(illness, 'giu');

/** The shares that a record gives in the sentences that name one of these illnesses; all of its shares where none does. */
function sharesOf(words: string, reference: Reference, locale: Locale): readonly number[] {
  const stems = (words.match(named) ?? []).map((name) => name.slice(0, 7));
  const told = sentencesWith(new RegExp(stems.join('|'), 'iu'), reference.finding[locale]);
  const shares = told.flatMap((text) => valuesIn(text, locale).flatMap((value) => shareOf(value) ?? []));
  return shares.length > 0 ? shares : knownOf(reference).counted;
}
