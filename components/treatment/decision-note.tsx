import { useLocale, useTranslations } from 'next-intl';
import { Updated } from '#components/layout/updated.tsx';
import type { Library, Treatment } from '#lib/content/library.ts';
import { entryPath } from '#lib/content/queries.ts';
import { reviewState } from '#lib/content/review-state.ts';
import { formatDate } from '#lib/i18n/format.ts';

type Props = { library: Library; treatments: readonly Treatment[] };

/** What a page may claim of the review of all its treatments is what the least reviewed of them may. */
const leastFirst = ['none', 'lapsed', 'overdue', 'current'] as const;

/** What a page about treatments is for, how its evidence was chosen, who paid for it, and who has reviewed it or is still to. */
export function DecisionNote({ library, treatments }: Props) {
  const locale = useLocale();
  const t = useTranslations('DecisionNote');
  const condition = library.conditions.find(({ id }) => id === 'fibromyalgia');
  const states = treatments.map((treatment) => reviewState(library, treatment));
  const review = leastFirst.find((state) => states.includes(state)) ?? 'none';
  const [due = ''] = treatments.map(({ meta }) => meta.nextReview).toSorted();
  const updated =
    treatments
      .map(({ meta }) => meta.updated)
      .toSorted()
      .at(-1) ?? '';
  const policy = library.notices.find(({ id }) => id === 'editorial-policy');
  return (
    <div className="small decision-note">
      <p>
        {t('condition')} {condition && <a href={entryPath('conditions', condition, locale)}>{t('conditionLink')}</a>}
      </p>
      <p>{t('decision')}</p>
      <p>
        {t('paid')} {t(`review.${review}`, { date: formatDate(due, locale) })}{' '}
        {policy && <a href={entryPath('legal', policy, locale)}>{t('policyLink')}</a>}
      </p>
      <Updated date={updated} />
    </div>
  );
}
