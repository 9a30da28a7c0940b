import { useLocale, useTranslations } from 'next-intl';
import type { Reference } from '#lib/content/schemas/reference.ts';
import { followsPeople } from '#lib/evidence/kind-groups.ts';
import { formatNumber } from '#lib/i18n/format.ts';

type Props = { reference: Reference };

/** What was done, in whom, against what and for how long; what a study should have and lacks is said, not left out. */
export function ReferenceFacts({ reference }: Props) {
  const locale = useLocale();
  const t = useTranslations('ReferencePage');
  const { n, design, population, intervention, comparator, followUp } = reference;
  const study = followsPeople(reference);
  const facts = [
    { term: t('design'), value: design[locale] },
    { term: t('population'), value: population?.[locale] },
    { term: t('n'), value: n === null ? (study ? t('nNone') : undefined) : formatNumber(n, locale) },
    { term: t('intervention'), value: intervention?.[locale] },
    { term: t('comparator'), value: comparator?.[locale] ?? (study ? t('comparatorNone') : undefined) },
    { term: t('followUp'), value: followUp?.[locale] ?? (study ? t('unknown') : undefined) },
  ];
  return (
    <dl className="description-list description-list--rows">
      {facts.map(
        ({ term, value }) =>
          value !== undefined && (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
