import { useLocale, useTranslations } from 'next-intl';
import { InboxFilter } from '#components/staff/inbox/inbox-filter.tsx';
import { InboxTable } from '#components/staff/inbox/inbox-table.tsx';
import { StaffPage } from '#components/staff/staff-page.tsx';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import type { Row } from '#lib/staff/inbox/row.ts';
import type { Staff } from '#lib/staff/roles.ts';

type Props = {
  staff: Staff;
  rows: readonly Row[];
  total: number;
  page: number;
  pages: number;
  waiting: { open: number; late: number; today: number; first: { time: string; place: string } | undefined };
  asked: Readonly<Record<'r' | 's' | 'p' | 'l' | 'w', string>>;
  sorting: { by: string; down: boolean };
  places: readonly { id: string; name: string }[];
  done: string | undefined;
};

/** The list of requests, the most urgent first. */
export function InboxPage({ staff, rows, total, page, pages, waiting, asked, sorting, places, done }: Props) {
  const locale = useLocale();
  const t = useTranslations('StaffInbox');
  const path = (more: Record<string, string>, below = 'inbox') => {
    const query = new URLSearchParams(
      Object.entries({ ...asked, sort: sorting.by, down: sorting.down ? '1' : '', ...more }).filter(([, value]) => value !== ''),
    );
    return `${staffPath(locale, below)}?${query}`;
  };
  return (
    <StaffPage staff={staff} page="inbox">
      {done && (
        <p className="staff-note" role="status">
          {done}
        </p>
      )}
      <div className="staff-head">
        <div>
          <h1>{t('title')}</h1>
          <p className="staff-lead">
            {waiting.open === 0 ? (
              t('nothing')
            ) : (
              <>
                <strong>{t('late', { count: waiting.late })}</strong>{' '}
                {t('today', { count: waiting.today, time: waiting.first?.time ?? '', place: waiting.first?.place ?? '' })}{' '}
                {t('open', { count: waiting.open })}
              </>
            )}
          </p>
        </div>
        <p className="staff-actions">
          {(['dashboard', 'outbox', 'clear'] as const).map((place) => (
            <a key={place} className="button button--quiet" href={staffPath(locale, place)}>
              {t(place)}
            </a>
          ))}
        </p>
      </div>
      <InboxFilter asked={asked} places={places} />
      {rows.length === 0 ? (
        <>
          <h2>{t('none')}</h2>
          <p className="staff-lead">{t('noneText')}</p>
          <a className="button button--primary" href={staffPath(locale, 'inbox')}>
            {t('showAll')}
          </a>
        </>
      ) : (
        <>
          <InboxTable rows={rows} sorting={sorting} sortPath={(by, down) => path({ sort: by, down: down ? '1' : '' })} />
          <div className="staff-head">
            <p className="small muted">{t('count', { shown: rows.length, total })}</p>
            <nav className="staff-actions" aria-label={t('page', { page, pages })}>
              {page > 1 && <a href={path({ page: String(page - 1) })}>{t('previousPage')}</a>}
              {pages > 1 && <span>{t('page', { page, pages })}</span>}
              {page < pages && <a href={path({ page: String(page + 1) })}>{t('nextPage')}</a>}
              <a className="button button--quiet" href={path({}, 'inbox/export')}>
                {t('exportList')}
              </a>
            </nav>
          </div>
        </>
      )}
    </StaffPage>
  );
}
