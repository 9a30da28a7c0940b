import { useLocale, useTranslations } from 'next-intl';
import { PersonActions } from '#components/staff/person-actions.tsx';
import { formatDate } from '#lib/i18n/format.ts';
import type { Directory } from '#lib/staff/people.ts';

type Props = Pick<Directory, 'people'> & { me: string };

/** Everybody who has or had access: as what, and whether their second step is set up. */
export function PeopleTable({ people, me }: Props) {
  const locale = useLocale();
  const t = useTranslations('Staff.people');
  return (
    <table className="staff-table">
      <caption className="visually-hidden">{t('caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('name')}</th>
          <th scope="col">{t('email')}</th>
          <th scope="col">{t('role')}</th>
          <th scope="col">{t('ways')}</th>
          <th scope="col">{t('access')}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.id}>
            <th scope="row">{person.name}</th>
            <td>{person.email}</td>
            <td>{t(`roles.${person.role}`)}</td>
            <td data-l={t('ways')}>{person.twoFactorEnabled ? t('ready') : t('missing')}</td>
            <td>
              {person.leftAt !== null && t('left', { day: formatDate(person.leftAt.slice(0, 10), locale) })}
              {person.id === me && t('you')}
              {person.leftAt === null && person.id !== me && <PersonActions person={person} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
