import { useLocale, useTranslations } from 'next-intl';
import { Gate } from '#components/staff/gate.tsx';
import { staffPath } from '#lib/i18n/staff-addresses.ts';

/** What somebody sees who is signed in and may not go here. */
export function ForbiddenMessage() {
  const locale = useLocale();
  const t = useTranslations('Staff.forbidden');
  return (
    <Gate page="">
      <h1>{t('title')}</h1>
      <p className="staff-lead">{t('lead')}</p>
      <p className="staff-actions">
        <a href={staffPath(locale)}>{t('back')}</a>
      </p>
    </Gate>
  );
}
