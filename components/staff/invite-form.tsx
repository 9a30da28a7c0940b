import { useLocale, useTranslations } from 'next-intl';
import { RoleSelect } from '#components/staff/role-select.tsx';
import { staffPath } from '#lib/i18n/staff-addresses.ts';

type Props = { typed: Record<string, string> | undefined };

/** Inviting somebody by mail. */
export function InviteForm({ typed }: Props) {
  const t = useTranslations('Staff.people');
  return (
    <section className="staff-box" aria-labelledby="invite">
      <h2 id="invite">{t('inviteTitle')}</h2>
      <p>{t('inviteLead')}</p>
      <form method="post" action={staffPath(useLocale(), 'people/invite')}>
        <div className="field">
          <label htmlFor="email">{t('email')}</label>
          <input
            className="input"
            type="email"
            id="email"
            name="email"
            required
            maxLength={200}
            autoComplete="off"
            defaultValue={typed?.email}
          />
        </div>
        <div className="field">
          <RoleSelect id="role" label={t('role')} labelled="above" chosen={typed?.role} />
        </div>
        <button className="button button--primary" type="submit">
          {t('invite')}
        </button>
      </form>
    </section>
  );
}
