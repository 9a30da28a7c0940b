import { useTranslations } from 'next-intl';
import { KeptCodes } from '#components/staff/kept-codes.tsx';
import { Passkeys } from '#components/staff/passkeys.tsx';
import { ProblemBox } from '#components/staff/problem-box.tsx';
import { Sessions } from '#components/staff/sessions.tsx';
import { StaffPage } from '#components/staff/staff-page.tsx';
import type { Account } from '#lib/staff/account.ts';
import type { Flash } from '#lib/staff/flash.ts';
import type { Staff } from '#lib/staff/roles.ts';

type Props = { staff: Staff; here: string; account: Account; flash: Flash };

/** Somebody’s own account: the ways in, and where they are signed in. */
export function AccountPage({ staff, here, account, flash: { problem, done } }: Props) {
  const t = useTranslations('Staff.account');
  const roles = useTranslations('Staff.people.roles');
  const troubles = { password: t('problems.password'), passkey: t('problems.passkey') };
  const news = { passkey: t('done.passkey'), removed: t('done.removed'), sessions: t('done.sessions') };
  return (
    <StaffPage staff={staff} page="account">
      {problem && <ProblemBox title={t('problems.title')} words={troubles[problem as keyof typeof troubles] ?? t('problems.other')} />}
      {done && (
        <p className="staff-note" role="status">
          {news[done as keyof typeof news]}
        </p>
      )}
      <h1>{t('title')}</h1>
      <p className="staff-lead">
        {t('signedInAs', { email: staff.email })}
        <br />
        {t('role', { role: roles(staff.role) })}
      </p>
      <Passkeys passkeys={account.passkeys} />
      <KeptCodes left={account.codesLeft} />
      <Sessions sessions={account.sessions} here={here} />
    </StaffPage>
  );
}
