import { useLocale, useTranslations } from 'next-intl';
import { StaffPage } from '#components/staff/staff-page.tsx';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import type { Staff } from '#lib/staff/roles.ts';

type Props = { staff: Staff; reference: string; why: 'nothing' | 'damaged' };

/** There is no request with this reference, or it is damaged; everything else works on. */
export function NoRequest({ staff, reference, why }: Props) {
  const locale = useLocale();
  const t = useTranslations('StaffInbox');
  return (
    <StaffPage staff={staff} page={`inbox/${reference}`}>
      <h1>{why === 'nothing' ? t('unknown', { reference }) : `${reference}: ${t('damaged')}`}</h1>
      <p className="staff-lead">{why === 'nothing' ? t('unknownText') : t('damagedText', { reference })}</p>
      <a className="button button--primary" href={staffPath(locale, 'inbox')}>
        {t('back')}
      </a>
    </StaffPage>
  );
}
