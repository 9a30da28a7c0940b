import { useLocale, useTranslations } from 'next-intl';
import { StateWords } from '#components/staff/content/sign.tsx';
import { formatDate } from '#lib/i18n/format.ts';

type Props = {
  sections: { all: number; agree: number };
  /** Parts that change in one language alone. */
  uneven: number;
  figureChanged: boolean;
  /** The day of the medical review that no longer holds for these words. */
  lapses: string | undefined;
  /** Whether what is online by now has other words in the same sentence. */
  overtaken: boolean;
  errors: number;
  warnings: number;
};

/** What was looked at for the reviewer: nothing here replaces reading. */
export function ReviewChecks({ sections, uneven, figureChanged, lapses, overtaken, errors, warnings }: Props) {
  const locale = useLocale();
  const t = useTranslations('StaffReview');
  const good = { name: 'ok', tone: 'good' } as const;
  const doubt = { name: 'warning', tone: 'caution' } as const;
  return (
    <ul className="staff-checks">
      <li>
        <StateWords {...(errors > 0 ? ({ name: 'error', tone: 'danger' } as const) : good)}>{t('errors', { count: errors })}</StateWords>
      </li>
      {overtaken && (
        <li>
          <StateWords name="error" tone="danger" note={t('overtakenNote')}>
            {t('overtaken')}
          </StateWords>
        </li>
      )}
      {warnings > 0 && (
        <li>
          <StateWords {...doubt}>{t('warnings', { count: warnings })}</StateWords>
        </li>
      )}
      {sections.all > 0 && (
        <li>
          <StateWords {...(sections.agree === sections.all ? good : doubt)}>{t('agree', sections)}</StateWords>
        </li>
      )}
      <li>
        <StateWords {...(uneven === 0 ? good : doubt)}>{t('uneven', { count: uneven })}</StateWords>
      </li>
      {figureChanged && (
        <li>
          <StateWords {...doubt} note={t('figureNote')}>
            {t('figure')}
          </StateWords>
        </li>
      )}
      {lapses && (
        <li>
          <StateWords {...doubt} note={t('lapsesNote')}>
            {t('lapses', { day: formatDate(lapses, locale) })}
          </StateWords>
        </li>
      )}
    </ul>
  );
}
