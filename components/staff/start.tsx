import { useLocale, useTranslations } from 'next-intl';
import { placesFor } from '#components/staff/places-for.ts';
import { StaffPage } from '#components/staff/staff-page.tsx';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import type { Staff } from '#lib/staff/roles.ts';

/** The first page of the staff area: the places that are open to whoever signed in. */
export function StaffStart({ staff }: { staff: Staff }) {
  const locale = useLocale();
  const t = useTranslations('Staff');
  return (
    <StaffPage staff={staff} page="">
      <h1>{t('start.title', { name: staff.name })}</h1>
      <p className="staff-lead">{t('start.lead')}</p>
      <ul className="dots">
        {placesFor(staff)
          .filter(({ page }) => page !== '')
          .map(({ page, words }) => (
            <li key={page}>
              <a href={staffPath(locale, page)}>{t(`nav.${words}`)}</a>
            </li>
          ))}
        <li>
          <a href={staffPath(locale, 'account')}>{t('nav.account')}</a>
        </li>
      </ul>
    </StaffPage>
  );
}
