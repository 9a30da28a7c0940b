import { found } from '../../../content/problem.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { isQuestion } from '../../claims/affirms.ts';
import { placeIn } from '../../claims/claim.ts';
import type { Sourced } from '../../claims/sourced.ts';
import { isForPatients, sourcedClaims } from '../../claims/sourced.ts';
import { speaksOf, whereOf } from '../../claims/words.ts';
import { isDenied } from '../../prose/negated.ts';
import type { FileRule } from '../../rule.ts';

/** Stopping an antidepressant, an opioid or a tranquillizer abruptly is dangerous: who reads of stopping reads of how. */
export const stoppingMedicine: FileRule = {
  name: 'stopping-medicine',
  family: 'evidence',
  scope: 'file',
  restsOn: ['cited-references'],
  check: (file, given) =>
    sourcedClaims(file, given).flatMap((claim) => {
      const { folded, unit, passage } = claim;
      const stopping = whereOf('stopping', folded, passage.locale);
      if (!stopping || !isForPatients(claim) || isQuestion(folded, passage.locale)) return [];
      const isAbrupt = tellsToStopAtOnce(folded, passage.locale);
      if (!isAbrupt && speaksOf('stoppingCare', unit, passage.locale)) return [];
      if (nobodySaw[passage.locale].test(folded) || countsStoppers(claim)) return [];
      return [found('stopping-medicine.alone', placeIn(claim, stopping), { words: stopping.words })];
    }),
};

/** “Stop your antidepressant suddenly”: the word that warns elsewhere is what is asked here. */
function tellsToStopAtOnce(text: string, locale: Locale): boolean {
  const said = atOnce[locale].exec(text);
  return said !== null && !isDenied({ text, from: 0, to: text.length }, said.index, locale);
}

const atOnce: Readonly<Record<Locale, RegExp>> = {
  en: /(?:^|(?:^|[,;:] |you (?:can|may|should|could) |simply |just |then |safe to |and ))(?:stop|quit|drop|discontinue|halt) (?:taking )?(?:your|the|all|this|these) [^,.;]{0,40}?(?:suddenly|abruptly|overnight|at once|all at once|cold turkey|in one go|from one day to the next)(?!\p{L})/iu,
  'fr-CA':
    /(?:(?:^|[,;:] |et |puis )(?:cessez|arrêtez|interrompez|laissez|abandonnez)|(?:vous (?:pouvez|devriez|devez)|il faut) (?:cesser|arrêter|interrompre|laisser|abandonner)) (?:de prendre )?(?:tout de suite |d'un coup |brusquement |net )?(?:vos|votre|les|le|la|l'|tous vos|ce|ces) ?[^,.;]{0,40}?(?:d'un coup|d'un seul coup|brusquement|soudainement|net|du jour au lendemain|subitement)(?!\p{L})/iu,
};

/** “10 of 100 people stopped the medicine, against 7 with placebo”, of a cited trial: a harm that was counted, and no advice. */
function countsStoppers({ folded, values, references, passage: { locale } }: Sourced): boolean {
  const isCounted = values.some(({ kind, unit }) => kind === 'ratio' && unit !== 'part');
  return references.length > 0 && isCounted && (speaksOf('arm', folded, locale) || speaksOf('harm', folded, locale));
}

/** “No trial has shown that people need fewer medicines” tells nobody to stop one. */
const nobodySaw: Readonly<Record<Locale, RegExp>> = {
  en: /(?:no|not one) (?:\p{L}+ )?(?:trial|study|review|evidence)s? (?:\p{L}+ ){0,4}(?:shown|shows|showing|found|tested|that)(?!\p{L})/iu,
  'fr-CA': /aucune? (?:\p{L}+ )?(?:essai|étude|revue|preuve|donnée)s? (?:n'|ne |que |(?:montr|prouv|démontr|indiqu)ant )/iu,
};
