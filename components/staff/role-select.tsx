import { useTranslations } from 'next-intl';
import { roles } from '#lib/staff/roles.ts';

type Props = { id: string; label: string; labelled: 'above' | 'aloud'; chosen?: string | undefined };

/** The choice of a role, with its label above or only read out. */
export function RoleSelect({ id, label, labelled, chosen }: Props) {
  const t = useTranslations('Staff.people.roles');
  return (
    <>
      <label htmlFor={id} className={labelled === 'aloud' ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <select className="input" id={id} name="role" defaultValue={chosen ?? 'intake'}>
        {roles.map((role) => (
          <option key={role} value={role}>
            {t(role)}
          </option>
        ))}
      </select>
    </>
  );
}
