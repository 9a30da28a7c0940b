import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { WaitLine } from '#components/staff/inbox/wait-line.tsx';
import { Outcome } from '#components/staff/outcome.tsx';
import { StaffPage } from '#components/staff/staff-page.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import type { Line } from '#lib/staff/inbox/history.ts';
import type { WaitWords } from '#lib/staff/inbox/row.ts';
import type { Staff } from '#lib/staff/roles.ts';

type Props = {
  staff: Staff;
  reference: string;
  /** The name of the person; it stands on the page, and in no title, list or address. */
  name: string;
  wait: WaitWords;
  next: string | undefined;
  others: readonly { name: string; since: string }[];
  asides: readonly Line[];
  /** What was done, or what went wrong. */
  done: string | undefined;
  problem: string | undefined;
  /** Why the request is to be looked at first. */
  flagged: string | undefined;
  main: ReactNode;
  side: ReactNode;
};

/** A request: what to heed first, then what was answered; beside it where it stands and what the team did. */
export function RequestPage({ staff, reference, name, wait, next, others, asides, done, problem, flagged, main, side }: Props) {
  const locale = useLocale();
  const t = useTranslations('StaffInbox');
  const here = `inbox/${reference}`;
  return (
    <StaffPage staff={staff} page={here}>
      <p className="printed-head">{t('printed', { reference })}</p>
      <p className="staff-actions unprinted">
        <a href={staffPath(locale, 'inbox')}>
          <Icon name="back" />
          {t('back')}
        </a>
        {next && <a href={staffPath(locale, `inbox/${next}`)}>{t('next', { reference: next })}</a>}
      </p>
      <div className="staff-head">
        <div>
          <p className="inbox__reference">{reference}</p>
          <h1>{name}</h1>
        </div>
        <WaitLine wait={wait} />
      </div>
      <div className="unprinted">
        <Outcome done={done} problem={problem} />
      </div>
      {others.map(({ name: colleague, since }) => (
        <p key={colleague} className="staff-here unprinted" role="status">
          <strong>{t('here', { name: colleague })}</strong> {t('hereSince', { time: since })}
        </p>
      ))}
      {asides.length > 0 && (
        <section className="staff-note staff-note--warn unprinted" aria-labelledby="asides-heading">
          <h2 id="asides-heading">{t('asides.title')}</h2>
          <p>{t('asides.text')}</p>
          <ul>
            {asides.map(({ id, who, when }) => (
              <li key={id}>
                <a href={staffPath(locale, `${here}/conflict/${id}`)}>{t('asides.open', { who, when })}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {flagged && <p className="staff-note staff-note--warn">{t('toCheck', { flags: flagged })}</p>}
      <div className="staff-two">
        <div className="staff-stack">{main}</div>
        <div className="staff-stack">{side}</div>
      </div>
    </StaffPage>
  );
}
