import type { Locale } from '../../i18n/locales.ts';
import { affirms } from './affirms.ts';
import { knownOf } from './known.ts';
import type { Sourced } from './sourced.ts';
import type { Spoken } from './words.ts';
import { speaksOf, spoken } from './words.ts';

type Words = Readonly<Record<Locale, RegExp>>;

/** All the people of a study. */
const everyone: Words = {
  en: /(?<!(?:not|nearly|almost|of|virtually|for) )(?<!\p{L})(?:all (?:of )?(?:the |its |their )?(?:\p{L}+ )?(?:participants|patients|people|women|men|volunteers|adults|of them)|every (?:\p{L}+ )?(?:participant|patient|person|woman|volunteer)|everyone|everybody)(?!\p{L})(?! else)/iu,
  'fr-CA':
    /(?<!(?:pas|presque|quasi|de|pour) )(?<!\p{L})(?:tou(?:te)?s (?:les|ses|leurs) (?:participant|patient|personne|femme|volontaire|adulte|gens)\p{L}*|chaque (?:participant|patient|personne|femme|volontaire)\p{L}*|tout le monde)(?!\p{L})/iu,
};
/** More than half of them. */
const most: Words = {
  en: /(?<!\p{L})(?:(?:in|for|among) (?:the (?:\p{L}+ )?majority of|most) (?:people|patients|women|adults|participants|cases)|(?:the (?:\p{L}+ )?majority of|most) (?:people|patients|women|adults|participants) (?:felt|had|saw|got|were|improved|slept|did))(?!\p{L})/iu,
  'fr-CA':
    /(?<!\p{L})(?:chez|pour) (?:la (?:\p{L}+ )?majorité|la plupart) des (?:personnes|gens|femmes|adultes|participant\p{L}*|patient\p{L}*|cas)(?!\p{L})/iu,
};
const half = 0.5;

/** Words of a claim that say that everyone, or most people, got better, where no share in its records is as large. */
export function everyOne({ folded, references, kinds, passage: { locale } }: Sourced): Spoken | undefined {
  const isChange = kinds.includes('efficacy') || speaksOf('fell', folded, locale) || speaksOf('effect', folded, locale);
  if (!isChange || !affirms(folded, locale, ['hedge'])) return undefined;
  const counts = references.map((reference) => knownOf(reference).counted);
  const shares = counts.flat();
  const all = everyone[locale].exec(folded);
  if (all && counts.every(({ length }) => length > 0) && shares.every((share) => share < 1)) return spoken(all);
  const many = most[locale].exec(folded);
  const told = references.some(({ finding }) => /(?<!\p{L})(?:most|majority|half of|more than half)(?!\p{L})/iu.test(finding.en));
  return many && !told && shares.every((share) => share < half) ? spoken(many) : undefined;
}
