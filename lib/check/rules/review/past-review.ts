import { found } from '../../../content/problem.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { FileRule } from '../../rule.ts';
import { fold } from '../../values/fold.ts';
import { valuesIn } from '../../values.ts';

const next: Readonly<Record<Locale, RegExp>> = {
  en: /(?:next|due for|to be) (?:medical )?(?:review|reviewed|revision|update)[^.!?]{0,30}$/iu,
  'fr-CA': /(?:prochaine|à) (?:révision|révisée?|revue|mise à jour|relecture)(?: médicale)?[^.!?]{0,30}$/iu,
};

/** A day of the next review that is past tells readers that nobody came back. */
export const pastReview: FileRule = {
  name: 'past-review',
  family: 'review',
  scope: 'file',
  facts: ({ today }) => today,
  check: ({ passages }, { today }) =>
    passages.flatMap(({ text, locale, place }) =>
      valuesIn(text, locale).flatMap(({ kind, amount, unit = '', from, to, words }) => {
        if ((kind !== 'date' && kind !== 'year') || !next[locale].test(fold(text).slice(0, from))) return [];
        const [year = '', month = '12', day = ''] = kind === 'year' ? [String(amount)] : unit.split('-');
        const due = [year, month.padStart(2, '0'), (day || '31').padStart(2, '0')].join('-');
        return year !== '' && due < today ? [found('past-review.found', place(from, to), { words })] : [];
      }),
    ),
};
