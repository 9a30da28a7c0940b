import { useLocale, useTranslations } from 'next-intl';
import { EnrolSteps } from '#components/staff/enrol-steps.tsx';
import { Gate } from '#components/staff/gate.tsx';
import { NewPasskey } from '#components/staff/new-passkey.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { staffPath } from '#lib/i18n/staff-addresses.ts';

type Props = { codes: readonly string[] };

/** The codes to keep, shown this once, and the offer of a passkey. */
export function EnrolCodes({ codes }: Props) {
  const locale = useLocale();
  const t = useTranslations('Staff.enrol');
  return (
    <Gate page="enrol/codes" width="wide">
      <EnrolSteps now="codes" />
      <h1>{t('codes.title')}</h1>
      <p className="staff-lead">{t('codes.lead')}</p>
      <ol className="kept-codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <div className="enrol unprinted">
        <p className="staff-actions">
          <button className="button button--quiet needs-script" type="button" data-print="">
            <Icon name="print" />
            {t('codes.print')}
          </button>
          <a className="button button--primary" href={staffPath(locale)}>
            {t('codes.done')}
            <Icon name="arrow" />
          </a>
        </p>
        <section>
          <h2>{t('codes.passkeyHeading')}</h2>
          <p>{t('codes.passkeyLead')}</p>
          <NewPasskey />
        </section>
      </div>
    </Gate>
  );
}
