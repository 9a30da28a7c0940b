import { useLocale, useTranslations } from 'next-intl';
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
      <ul className="plain-list">
        {treatments.map((treatment) => {
          const { words } = textFor(treatment, locale).text;
          return (
            <li key={treatment.id}>
              <h2>
                <a href={entryPath('treatments', treatment, locale)}>{words.shortTitle}</a>
              </h2>
              <p>{words.lead}</p>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
