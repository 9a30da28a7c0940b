import { useTranslations } from 'next-intl';
import { InviteForm } from '#components/staff/invite-form.tsx';
import { PeopleTable } from '#components/staff/people-table.tsx';
import { ProblemBox } from '#components/staff/problem-box.tsx';
import { StaffPage } from '#components/staff/staff-page.tsx';
import { WaitingInvitations } from '#components/staff/waiting-invitations.tsx';
import type { Flash } from '#lib/staff/flash.ts';
import type { Directory } from '#lib/staff/people.ts';
import type { Staff } from '#lib/staff/roles.ts';

type Props = { staff: Staff; directory: Directory; flash: Flash };

/** Who may enter the staff area, for administrators. */
export function PeoplePage({ staff, directory, flash: { problem, done, typed } }: Props) {
  const t = useTranslations('Staff.people');
  const troubles = {
    email: t('problems.email'),
    known: t('problems.known'),
    unknown: t('problems.unknown'),
    self: t('problems.self'),
    over: t('problems.over'),
  };
  const news = {
    invited: t('done.invited'),
    role: t('done.role'),
    reset: t('done.reset'),
    remove: t('done.remove'),
    withdraw: t('done.withdraw'),
  };
  return (
    <StaffPage staff={staff} page="people">
      {problem && <ProblemBox title={t('problems.title')} words={troubles[problem as keyof typeof troubles] ?? t('problems.other')} />}
      {done && (
        <p className="staff-note" role="status">
          {news[done as keyof typeof news]}
        </p>
      )}
      <h1>{t('title')}</h1>
      <p className="staff-lead">{t('lead')}</p>
      <PeopleTable people={directory.people} me={staff.id} />
      <WaitingInvitations invitations={directory.invitations} />
      <InviteForm typed={typed} />
    </StaffPage>
  );
}
