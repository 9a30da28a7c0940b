import { useLocale, useTranslations } from 'next-intl';
import { StaffPage } from '#components/staff/staff-page.tsx';
import { StaffTable } from '#components/staff/staff-table.tsx';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import type { Proposal } from '#lib/publish/proposal.ts';
import { momentIn } from '#lib/staff/inbox/when.ts';
import type { Staff } from '#lib/staff/roles.ts';

type Listed = { proposal: Proposal; title: string };
type Props = { staff: Staff; waiting: readonly Listed[]; decided: readonly Listed[]; zone: string; done: string | undefined };

/** Changes that wait for somebody’s yes, the longest waiting first, and those decided lately. */
export function ReviewList({ staff, waiting, decided, zone, done }: Props) {
  const t = useTranslations('StaffReview');
  return (
    <StaffPage staff={staff} page="review">
      {done && (
        <p className="staff-note" role="status">
          {done}
        </p>
      )}
      <h1>{t('title')}</h1>
      <p className="staff-lead">{t('lead', { count: waiting.length })}</p>
      {waiting.length > 0 && <ProposalTable caption={t('waiting')} listed={waiting} zone={zone} />}
      {decided.length > 0 && <ProposalTable caption={t('decided')} listed={decided} zone={zone} />}
    </StaffPage>
  );
}

function ProposalTable({ caption, listed, zone }: { caption: string; listed: readonly Listed[]; zone: string }) {
  const locale = useLocale();
  const t = useTranslations('StaffReview');
  return (
    <StaffTable caption={caption} heads={(['entry', 'asked', 'note', 'state'] as const).map((column) => t(`columns.${column}`))}>
      {listed.map(({ proposal: { id, askedBy, askedAt, note, state }, title }) => (
        <tr key={id}>
          <th scope="row">
            <a href={staffPath(locale, `review/${id}`)}>{title}</a>
          </th>
          <td>{t('by', { name: askedBy.name, when: momentIn(zone, askedAt, locale) })}</td>
          <td>{note}</td>
          <td>{t(`states.${state}`)}</td>
        </tr>
      ))}
    </StaffTable>
  );
}
