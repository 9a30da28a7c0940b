import { useLocale, useTranslations } from 'next-intl';
import { DrawnItem } from '#components/layout/drawn-item.tsx';
import { treatmentArt } from '#components/treatment/treatment-art.ts';
import type { Treatment } from '#lib/content/library.ts';
import { entryPath, textFor } from '#lib/content/queries.ts';
import { sectionPath } from '#lib/i18n/routing.ts';

type Props = { treatments: readonly Treatment[] };

/** Every treatment with its page, in the order of the comparison. */
export function TreatmentList({ treatments }: Props) {
  const locale = useLocale();
  const t = useTranslations('Treatments');
  return (
    <div className="wrap topics">
      <p>
        <a className="button button--quiet" href={sectionPath('compare', locale)}>
          {t('compare')}
        </a>
      </p>
      <ul className="drawn-list">
        {treatments.map((treatment) => {
          const { words } = textFor(treatment, locale).text;
          return (
            <DrawnItem
              key={treatment.id}
              art={treatmentArt(treatment)}
              path={entryPath('treatments', treatment, locale)}
              title={words.shortTitle}
            >
              {words.lead}
            </DrawnItem>
          );
        })}
      </ul>
    </div>
  );
}
