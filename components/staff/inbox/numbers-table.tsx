import { useLocale, useTranslations } from 'next-intl';
import { formatNumber } from '#lib/i18n/format.ts';
import type { NumbersOf } from '#lib/staff/inbox/numbers.ts';

type Props = { title: string; groups: readonly (NumbersOf & { name: string })[] };

/** First contacts by group; a small group is named, and its numbers are hidden. */
export function NumbersTable({ title, groups }: Props) {
  const locale = useLocale();
  const t = useTranslations('StaffDashboard');
  return (
    <table className="staff-table">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t('group')}</th>
          <th scope="col">{t('requests')}</th>
          <th scope="col">{t('median')}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map((one) => (
          <tr key={one.group}>
            <th scope="row">{one.name}</th>
            <td data-l={t('requests')}>{'count' in one ? formatNumber(one.count, locale) : t('small')}</td>
            <td data-l={t('median')}>{'median' in one ? t('days', { days: one.median }) : t('hidden')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
