import type { Reference } from '../../content/schemas/reference.ts';
import type { Locale } from '../../i18n/locales.ts';
import { onceForEach } from '../../once-for-each.ts';
import { affirms } from './affirms.ts';
import type { Sourced } from './sourced.ts';
import type { Spoken } from './words.ts';
import { placesOf, speaksOf, spoken } from './words.ts';

const tested: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:\d+|two|three|four|five|six|several|many|some|a few|the|most|all) (?:[\p{L}-]+ ){0,2}?(?:trials|studies|papers)(?: [\p{L}-]+){0,6}? (?:ha(?:ve|d) )?(?:tested|evaluated|examined|studied|looked at|compared|show\p{L}*|found|support\p{L}*|gave|confirm\p{L}*|pooled)(?!\p{L})/iu,
  'fr-CA':
    /(?<!\p{L})(?:\d+|deux|trois|quatre|cinq|six|plusieurs|quelques|les|des|ces|la plupart des) (?:[\p{L}-]+ ){0,2}?(?:essais|études|recherches|travaux)(?: (?:\p{L}|['-])+){0,6}? (?:(?:l')?ont (?:\p{L}+ )?)?(?:testé|évalué|examiné|étudié|comparé|montr\p{L}+|trouvé|appui\p{L}+|appuy\p{L}+|donné|confirm\p{L}+|portaient|portent)(?!\p{L})/iu,
};

const none = onceForEach(({ finding }: Reference): boolean => /^no (?:\p{L}+ )?(?:trial|study) was found/iu.test(finding.en));

/** “Three trials tested oxycodone”, of a review that found no trial. */
export function noTrialFound({ folded, references, passage: { locale } }: Sourced): Spoken | undefined {
  if (references.length === 0 || !references.every(none) || !affirms(folded, locale, ['hedge', 'conditional'])) return undefined;
  const said = tested[locale].exec(folded);
  if (said) return spoken(said);
  // “Oxycodone can ease it”: not even that can be said.
  if (/(?:used|prescribed|given) (?:to|for)|sert à|servent à|prescri|utilisée? (?:pour|contre)/iu.test(folded)) return undefined;
  return speaksOf('treatment', folded, locale) && speaksOf('outcome', folded, locale)
    ? placesOf('effect', folded, locale).at(0)
    : undefined;
}
