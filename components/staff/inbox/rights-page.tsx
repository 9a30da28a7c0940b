import { useLocale, useTranslations } from 'next-intl';
import { CorrectForm } from '#components/staff/inbox/correct-form.tsx';
import { ExportForm } from '#components/staff/inbox/export-form.tsx';
import { WithdrawForm } from '#components/staff/inbox/withdraw-form.tsx';
import { Outcome } from '#components/staff/outcome.tsx';
import { StaffPage } from '#components/staff/staff-page.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import type { CorrectionField } from '#lib/staff/inbox/rights-view.ts';
import type { Staff } from '#lib/staff/roles.ts';

type Props = {
  staff: Staff;
  reference: string;
  /** The code of the receipt, to be compared with what the person says. */
  code: string | null;
  version: number;
  eraseBy: string;
  questions: readonly { question: string; label: string }[];
  field: CorrectionField | undefined;
  problem: string | undefined;
};

/** What a person may ask for: to correct an answer, to withdraw it or not be contacted, to have the request exported. */
export function RightsPage({ staff, reference, code, version, eraseBy, questions, field, problem }: Props) {
  const locale = useLocale();
  const t = useTranslations('StaffInbox.rights');
  const words = useTranslations('StaffInbox');
  const path = (name: string) => staffPath(locale, `inbox/${reference}/${name}`);
  return (
    <StaffPage staff={staff} page={`inbox/${reference}/rights`}>
      <p className="staff-actions">
        <a href={staffPath(locale, `inbox/${reference}`)}>
          <Icon name="back" />
          {words('backTo', { reference })}
        </a>
      </p>
      <h1>{t('title')}</h1>
      <p className="staff-lead">
        {t('lead')} <strong>{code === null ? t('noCode') : t('code', { code })}</strong>
      </p>
      <Outcome problem={problem} />
      <div className="staff-sheet">
        <section id="correct">
          <h2>{t('correct')}</h2>
          <CorrectForm page={path('rights')} action={path('correct')} version={version} questions={questions} field={field} />
        </section>
        <section id="withdraw">
          <h2>{t('withdraw')}</h2>
          <WithdrawForm action={path('withdraw')} eraseBy={eraseBy} />
        </section>
        <section id="export">
          <h2>{words('export.title')}</h2>
          <ExportForm action={path('export')}>
            <p>
              <strong>{words('export.fhir')}</strong>
              <br />
              {words('export.fhirHint')}
            </p>
          </ExportForm>
        </section>
      </div>
    </StaffPage>
  );
}
