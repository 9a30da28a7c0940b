import { useLocale, useTranslations } from 'next-intl';
import { formatDate } from '#lib/i18n/format.ts';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import type { Directory } from '#lib/staff/people.ts';

type Props = Pick<Directory, 'invitations'>;

/** Invitations that nobody has accepted yet, each with a button that takes it back. */
export function WaitingInvitations({ invitations }: Props) {
  const locale = useLocale();
  const t = useTranslations('Staff.people');
  if (invitations.length === 0) return null;
  return (
    <section className="staff-box" aria-labelledby="waiting">
      <h2 id="waiting">{t('waiting')}</h2>
      <ul className="dots">
        {invitations.map(({ id, email, role, expires_at, mail_due_at }) => (
          <li key={id}>
            {t('waitingLine', { email, role: t(`roles.${role}`), day: formatDate(expires_at.slice(0, 10), locale) })}
            {mail_due_at !== null && ` (${t('notMailed')})`}
            <form method="post" action={staffPath(locale, 'people/change')} className="staff-actions">
              <input type="hidden" name="id" value={id} />
              <button className="link-button" type="submit" name="do" value="withdraw" aria-label={t('withdrawNamed', { email })}>
                {t('withdraw')}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
