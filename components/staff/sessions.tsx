import { useLocale, useTranslations } from 'next-intl';
import { homeZone } from '#lib/i18n/clinic-day.ts';
import { formatDate, formatTime } from '#lib/i18n/format.ts';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import type { Account } from '#lib/staff/account.ts';
import { wallClock } from '../../public/scripts/hours.js';

type Props = Pick<Account, 'sessions'> & { here: string };

/** Where somebody is signed in, and the way to end it everywhere else. */
export function Sessions({ sessions, here }: Props) {
  const locale = useLocale();
  const t = useTranslations('Staff.account');
  const since = (at: string) => {
    const { date, minutes } = wallClock(homeZone, new Date(at));
    return t('since', { day: formatDate(date, locale), time: formatTime(Math.floor(minutes / 60), minutes % 60, locale) });
  };
  return (
    <section className="staff-box" aria-labelledby="sessions">
      <h2 id="sessions">{t('sessions')}</h2>
      <ul className="dots">
        {sessions.map(({ id, createdAt, userAgent }) => (
          <li key={id}>
            {since(createdAt)}
            {id === here && <strong> ({t('here')})</strong>}
            {userAgent && <span className="small muted"> {userAgent.slice(0, 120)}</span>}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <form method="post" action={staffPath(locale, 'account/end')}>
          <button className="button button--quiet" type="submit">
            {t('endOthers')}
          </button>
        </form>
      )}
    </section>
  );
}
