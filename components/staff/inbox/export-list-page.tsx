import { useLocale, useTranslations } from 'next-intl';
import { ExportForm } from '#components/staff/inbox/export-form.tsx';
import { Radios } from '#components/staff/inbox/radios.tsx';
import { Outcome } from '#components/staff/outcome.tsx';
import { StaffPage } from '#components/staff/staff-page.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import type { Staff } from '#lib/staff/roles.ts';

type Props = {
  staff: Staff;
  count: number;
  /** What the list was narrowed by, as its address says. */
  fields: readonly (readonly [name: string, value: string])[];
  problem: string | undefined;
};

/** Exports the list as it was filtered. */
export function ExportListPage({ staff, count, fields, problem }: Props) {
  const locale = useLocale();
  const t = useTranslations('StaffInbox');
  const note = t('export.listHint', { count });
  return (
    <StaffPage staff={staff} page="inbox/export">
      <p className="staff-actions">
        <a href={`${staffPath(locale, 'inbox')}?${new URLSearchParams(fields.map(([name, value]) => [name, value]))}`}>
          <Icon name="back" />
          {t('back')}
        </a>
      </p>
      <h1>{t('export.title')}</h1>
      <Outcome problem={problem} />
      <ExportForm action={staffPath(locale, 'inbox/export/make')}>
        {fields.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Radios
          name="as"
          legend={t('export.form')}
          chosen="csv"
          options={[
            { value: 'csv', words: t('export.csv'), note },
            { value: 'json', words: t('export.json'), note },
          ]}
        />
      </ExportForm>
    </StaffPage>
  );
}
