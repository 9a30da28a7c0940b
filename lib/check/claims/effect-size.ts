import type { Locale } from '../../i18n/locales.ts';
import type { Spoken } from './words.ts';
import { spoken } from './words.ts';

/** The effect size a folded sentence gives: a number that only statisticians read, with the name it goes by. */
export function effectSizeIn(text: string, locale: Locale): Spoken | undefined {
  const match = named[locale].exec(text);
  return match ? spoken(match) : undefined;
}

const named: Readonly<Record<Locale, RegExp>> = {
  en: /(?:effect sizes?|effects? of|mean differences?|smd|odds ratio|risk ratio|hazard ratio|relative risk)(?: of| was| is|:| \()? ?[-–]?\d+\.\d+(?! ?(?:%|points?|mg))/iu,
  'fr-CA':
    /(?:tailles? d'effet|effets? de|différences? moyennes?(?: standardisées?)?|dms|rapports? de cotes|rapports? de risques?|risques? relatifs?)(?: de| d'| était de| est de|:| \()? ?[-–]?\d+,\d+(?! ?(?:%|points?|mg))/iu,
};
