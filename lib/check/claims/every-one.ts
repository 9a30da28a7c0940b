import type { Locale } from '../../i18n/locales.ts';
import { affirms } from './affirms.ts';
import { knownOf } from './known.ts';
import type { Sourced } from './sourced.ts';
import type { Spoken } from './words.ts';
import { speaksOf, spoken } from './words.ts';

/** All the people of a study. */
const everyone: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!(?:not|nearly|almost|of|virtually|for) )(?<!\p{L})(?:all (?:of )?(?:\d+ )?(?:the |its |their )?(?:\p{L}+ )?(?:participants|patients|people|women|men|volunteers|adults|of them(?! \p{L}+,))|every (?:\p{L}+ )?(?:participant|patient|person|woman|volunteer)|everyone|everybody)(?!\p{L})(?! else)(?! (?:\p{L}+ ){0,9}?(?:still|kept|continued|remained|had (?:some|symptoms))(?!\p{L}))/iu,
  'fr-CA':
    /(?<!(?:pas|presque|quasi|de|pour) )(?<!\p{L})(?:tou(?:te)?s (?:les|ses|leurs) (?:participant|patient|personne|femme|volontaire|adulte|gens)\p{L}*|chaque (?:participant|patient|personne|femme|volontaire)\p{L}*|tout le monde|ont tou(?:te)?s (?:vu|eu|été|répondu|senti))(?!\p{L})/iu,
};

/** Words of a claim that say that everyone got better, where each share in its records is some of the people. */
export function everyOne({ folded, references, kinds, passage: { locale } }: Sourced): Spoken | undefined {
  const said = everyone[locale].exec(folded);
  const isChange = kinds.includes('efficacy') || speaksOf('fell', folded, locale) || speaksOf('effect', folded, locale);
  if (!said || !isChange || !affirms(folded, locale, ['hedge'])) return undefined;
  // “All groups improved.”
  if (references.some(({ finding }) => /(?:^|[.;] )(?:all|both) groups improved/iu.test(finding.en))) return undefined;
  const counts = references.map((reference) => knownOf(reference).counted);
  return counts.every((counted) => counted.length > 0 && counted.every((share) => share < 1)) ? spoken(said) : undefined;
}
