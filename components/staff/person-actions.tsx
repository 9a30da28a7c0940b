import { useLocale, useTranslations } from 'next-intl';
import { RoleSelect } from '#components/staff/role-select.tsx';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import type { Directory } from '#lib/staff/people.ts';

type Props = { person: Directory['people'][number] };

/** What an administrator may do with somebody else’s access. */
export function PersonActions({ person: { id, name, role } }: Props) {
  const t = useTranslations('Staff.people');
  return (
    <form method="post" action={staffPath(useLocale(), 'people/change')} className="staff-actions">
      <input type="hidden" name="id" value={id} />
      <RoleSelect id={`role-${id}`} label={t('roleOf', { name })} labelled="aloud" chosen={role} />
      <button className="link-button" type="submit" name="do" value="role">
        {t('changeRole')}
      </button>
      <button className="link-button" type="submit" name="do" value="reset" aria-label={t('resetNamed', { name })}>
        {t('reset')}
      </button>
      <button className="link-button" type="submit" name="do" value="remove" aria-label={t('removeNamed', { name })}>
        {t('remove')}
      </button>
    </form>
  );
}
