import { useLocale, useTranslations } from 'next-intl';
import { IconArray } from '#components/art/icon-array.tsx';
import type { CellContext } from '#components/treatment/cell.tsx';
import { Sources } from '#components/treatment/cell.tsx';
import type { Treatment } from '#lib/content/library.ts';

type Props = { treatment: Treatment; context: CellContext };

/** People out of the same number with and without the treatment: the sentence, then the circles; then what circles cannot show. */
export function Effects({ treatment, context }: Props) {
  const locale = useLocale();
  const t = useTranslations('Treatments');
  const circles = useTranslations('IconArray');
  const { counted, effects } = treatment.meta;
  if (effects.length === 0 && !counted) return t('effectsNone');
  const drawn = effects.map(({ outcome, comparator, withTreatment, withComparator, of, references }) => (
    <div key={outcome.en} className="effect">
      <p>
        {t('effect', { outcome: outcome[locale], comparator: comparator[locale], withTreatment, withComparator, of })}
        <Sources references={references} context={context} />
      </p>
      <p>
        {t('effectOther', { comparator: comparator[locale], withTreatment: of - withTreatment, withComparator: of - withComparator, of })}
      </p>
      {(
        [
          [t('withTreatment'), withTreatment],
          [t('withComparator', { comparator: comparator[locale] }), withComparator],
        ] as const
      ).map(([label, count]) => (
        <div key={label} className="effect__group">
          <p className="pair__label" aria-hidden="true">
            {circles('group', { label, count, of, rest: of - count })}
          </p>
          <IconArray
            filled={count}
            of={of}
            label={`${circles('group', { label, count, of, rest: of - count })} ${circles('circles', { count, of })}.`}
          />
        </div>
      ))}
      <small>{t('effectKey', { of })}</small>
    </div>
  ));
  if (!counted) return drawn;
  return (
    <>
      {drawn}
      <p>
        {counted.text[locale]}
        <Sources references={counted.references} context={context} />
      </p>
    </>
  );
}
