import { found } from '../../../content/problem.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { FileRule } from '../../rule.ts';
import { fold } from '../../values/fold.ts';
import { valuesIn } from '../../values.ts';

const next: Readonly<Record<Locale, RegExp>> = {
  en: /(?:overdue|due|waiting for (?:a )?review|needs? (?:a )?review|not reviewed) since[^.!?]{0,20}$|(?:(?:review|revision|update) of this page|this page)[^.!?]{0,20} (?:was|should have been|should have taken|was to|ought to)[^.!?]{0,40}$|(?:next|due for|to be) (?:medical )?(?:review|reviewed|revision|update)[^.!?]{0,30}$/iu,
  'fr-CA':
    /(?:à (?:réviser|relire|revoir|mettre à jour)|en retard|en attente de (?:révision|relecture)|pas (?:révisée?|relue?)) depuis[^.!?]{0,20}$|(?:(?:révision|relecture|mise à jour) (?:de cette page|de la page)|cette page)[^.!?]{0,10} (?:devait|aurait dû|était prévue|était attendue|était due)[^.!?]{0,40}$|(?:prochaine|à) (?:révision|révisée?|revue|mise à jour|relecture)(?: médicale)?[^.!?]{0,30}$/iu,
};

const last: Readonly<Record<Locale, RegExp>> = {
  en: /(?:last|medically|clinically) (?:medical )?(?:checked|reviewed|verified|review|revised|updated)[^.!?]{0,40}$/iu,
  'fr-CA': /(?:dernière|révisée? par|relue? par|vérifiée? par) (?:révision|vérification|relecture|mise à jour|une?|la|le)[^.!?]{0,40}$/iu,
};
/** How many years a review is good for at most. */
const years = 3;

/** A day of the next review that is past tells readers that nobody came back. */
export const pastReview: FileRule = {
  name: 'past-review',
  family: 'review',
  scope: 'file',
  restsOn: ['day'],
  check: ({ passages }, { today }) =>
    passages.flatMap(({ text, locale, place }) =>
      valuesIn(text, locale).flatMap(({ kind, amount, unit = '', from, to, words }) => {
        if (kind !== 'date' && kind !== 'year') return [];
        const before = fold(text).slice(0, from);
        const isLast = last[locale].test(before);
        if (!isLast && !next[locale].test(before)) return [];
        const [year = '', month = '12', day = ''] = kind === 'year' ? [String(amount)] : unit.split('-');
        const due = [year, month.padStart(2, '0'), (day || '31').padStart(2, '0')].join('-');
        const limit = isLast ? `${Number(today.slice(0, 4)) - years}${today.slice(4)}` : today;
        return year !== '' && due < limit ? [found(isLast ? 'past-review.old' : 'past-review.found', place(from, to), { words })] : [];
      }),
    ),
};
