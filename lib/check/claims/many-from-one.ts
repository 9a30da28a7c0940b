import type { Reference } from '../../content/schemas/reference.ts';
import type { Locale } from '../../i18n/locales.ts';
import { affirms } from './affirms.ts';
import type { Sourced } from './sourced.ts';
import type { Spoken } from './words.ts';
import { spoken } from './words.ts';

/** Works that gather several studies, or speak for many. */
const ofMany: readonly Reference['kind'][] = ['systematic-review', 'meta-analysis', 'guideline'];

const many: Readonly<Record<Locale, RegExp>> = {
  en: /^(?:recent |some |published )?(?:trials|studies) (?:[\p{L}-]+ ){0,8}?(?:found|find|show(?:ed|n)?|suggest(?:ed)?|report(?:ed)?)(?!\p{L})|(?<!\p{L})(?:study after study|trial after trial|(?:all|every|many|most|several|numerous|countless|multiple|various|dozens of|scores of|plenty of|a number of) (?:of )?(?:the )?(?:[\p{L}-]+ ){0,2}(?:stud(?:y|ies)|trials?)|(?:all|most) (?:of )?(?:the )?(?:[\p{L}-]+ )?research|(?:stud(?:y|ies)|trials|researchers) (?:all )?agree)(?!\p{L})/iu,
  'fr-CA':
    /^(?:des|les|ces|de récente?s?|certaine?s) (?:essais|études|recherches) (?:(?:[\p{L}-]|')+ ){0,8}?(?:montrent|(?:ont )?(?:montré|trouvé|conclu)|indiquent|concluent|rapportent|révèlent)(?!\p{L})|(?<!\p{L})(?:étude après étude|essai après essai|(?:toutes les|tous les|plusieurs|de nombreu(?:x|ses)|(?:bon )?nombre d(?:e|')|bien des|la plupart des|divers(?:es)?|maint(?:e?s)?|quantité d(?:e|')|des dizaines d(?:e|')|une foule d(?:e|')) ?(?:\p{L}+ )?(?:études|essais|recherches|travaux)|(?:études|essais|recherches|travaux) (?:\p{L}+ )?(?:concordent|s'accordent|convergent))(?!\p{L})/iu,
};

/** More than one, and no word of how many. */
const plainly =
  /^(?:(?:recent |some |published )?(?:trials|studies)|(?:des|les|ces|de récente?s?|certaine?s) (?:essais|études|recherches)) /iu;

/** “Study after study”, of a reference that is one. */
export function manyFromOne({ folded, references: [reference, ...others], passage: { locale } }: Sourced): Spoken | undefined {
  if (!reference || others.length > 0 || ofMany.includes(reference.kind) || reference.hasResults === false) return undefined;
  const said = many[locale].exec(folded);
  const isPlain = said !== null && plainly.test(said[0]);
  // “Trials suggest little benefit” is a caution, whoever is cited.
  const despite = isPlain ? (['hedge'] as const) : (['hedge', 'negation'] as const);
  const isSeldom = /(?<!\p{L})(?:rarely|seldom|often|rarement|souvent)(?!\p{L})/iu.test(folded);
  return said && isStudy(reference) && !(isPlain && isSeldom) && affirms(folded, locale, despite) ? spoken(said) : undefined;
}

function isStudy({ kind }: Reference): boolean {
  // A measurement study says what others count by.
  return kind !== 'measurement-study' && /trial|study|cohort|survey|series|report/u.test(kind);
}
