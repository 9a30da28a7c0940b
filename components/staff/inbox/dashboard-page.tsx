import { useLocale, useTranslations } from 'next-intl';
import { NumbersTable } from '#components/staff/inbox/numbers-table.tsx';
import { StaffPage } from '#components/staff/staff-page.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import type { Numbers, NumbersOf } from '#lib/staff/inbox/numbers.ts';
import type { Staff } from '#lib/staff/roles.ts';

type Named = NumbersOf & { name: string };

type Props = { staff: Staff; numbers: Numbers; places: readonly Named[]; languages: readonly Named[]; now: string };

/** How requests are answered: what waits now, and how soon people were reached. */
export function DashboardPage({ staff, numbers, places, languages, now }: Props) {
  const locale = useLocale();
  const t = useTranslations('StaffDashboard');
  const back = useTranslations('StaffInbox')('back');
  const { waiting, unreached, whole } = numbers;
  const tiles = [
    { key: 'late', value: String(waiting.late), late: waiting.late > 0 },
    { key: 'unreached', value: String(unreached), late: false },
    { key: 'median', value: 'median' in whole ? t('days', { days: whole.median }) : t('few'), late: false },
    { key: 'inTime', value: 'count' in whole ? t('of', { count: whole.inTime ?? 0, total: whole.count }) : t('few'), late: false },
  ] as const;
  return (
    <StaffPage staff={staff} page="dashboard">
      <p className="staff-actions">
        <a href={staffPath(locale, 'inbox')}>
          <Icon name="back" />
          {back}
        </a>
      </p>
      <h1>{t('title')}</h1>
      <p className="staff-lead">{t('lead', { now })}</p>
      <dl className="staff-tiles">
        {tiles.map(({ key, value, late }) => (
          <div key={key} className={late ? 'staff-tiles__late' : undefined}>
            <dt>{t(key)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {places.length > 0 && (
        <div className="staff-two staff-two--even">
          <NumbersTable title={t('byPlace')} groups={places} />
          <NumbersTable title={t('byLanguage')} groups={languages} />
        </div>
      )}
      <p className="staff-note">{'median' in whole ? t('publicSees', { days: whole.median }) : t('publicSeesNone')}</p>
    </StaffPage>
  );
}
