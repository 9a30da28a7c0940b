import { useLocale, useTranslations } from 'next-intl';
import { Pieces } from '#components/staff/content/pieces.tsx';
import { PublishingFrame } from '#components/staff/content/publishing-frame.tsx';
import { StateWords } from '#components/staff/content/sign.tsx';
import { TextField } from '#components/staff/content/text-field.tsx';
import type { ArchiveQuery, archiveView, Past } from '#lib/editorial/archive-view.ts';
import { formatZone } from '#lib/i18n/format.ts';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import { momentIn } from '#lib/staff/inbox/when.ts';
import type { Staff } from '#lib/staff/roles.ts';

type Props = { staff: Staff; query: ArchiveQuery; view: Awaited<ReturnType<typeof archiveView>> };

/** What did a page say on a day? */
export function ArchivePage({ staff, query, view: { zone, past, refused } }: Props) {
  const locale = useLocale();
  const t = useTranslations('StaffPublishing.archive');
  const path = staffPath(locale, 'publishing/archive');
  return (
    <PublishingFrame staff={staff} page="publishing/archive" problem={refused && t(refused)}>
      <form className="staff-filter" role="search" aria-label={t('search')} method="get" action={path}>
        <div className="staff-filter__wide">
          <TextField name="address" label={t('address')} value={query.address} required />
        </div>
        <TextField name="day" type="date" label={t('day')} value={query.day} required />
        <TextField name="time" type="time" label={t('time', { zone: formatZone(zone, locale) })} value={query.time} required />
        <button className="button button--quiet" type="submit">
          {t('show')}
        </button>
      </form>
      {past && (
        <>
          <p className="staff-lead" role="status">
            {past.until === undefined
              ? t('since', { from: momentIn(zone, past.from, locale) })
              : t('span', { from: momentIn(zone, past.from, locale), until: momentIn(zone, past.until, locale) })}
          </p>
          <PastPage past={past} query={query} path={path} />
        </>
      )}
    </PublishingFrame>
  );
}

function PastPage({ past, query, path }: { past: Past; query: ArchiveQuery; path: string }) {
  const t = useTranslations('StaffPublishing.archive');
  const marked = new URLSearchParams({ address: query.address, day: query.day, time: query.time, marked: '1' });
  return (
    <div className="staff-two">
      <section className="staff-past" aria-labelledby="past">
        <h2 id="past">{past.title}</h2>
        <StateWords name={past.isToday ? 'ok' : 'off'} tone={past.isToday ? 'good' : 'quiet'}>
          {t(past.isToday ? 'today' : 'notToday')}
        </StateWords>
        <p>
          <Pieces pieces={past.pieces} />
        </p>
      </section>
      <section className="staff-box">
        <h2>{t('who')}</h2>
        <dl className="staff-facts">
          <div>
            <dt>{t('release')}</dt>
            <dd>{past.publication.id}</dd>
          </div>
          <div>
            <dt>{t('commit')}</dt>
            <dd>{past.publication.commit.slice(0, 12)}</dd>
          </div>
          <div>
            <dt>{t('by')}</dt>
            <dd>{past.publication.by}</dd>
          </div>
          <div>
            <dt>{t('seal')}</dt>
            <dd>
              <code className="secret">{past.seal}</code>
            </dd>
          </div>
        </dl>
        <StateWords name={past.matches ? 'ok' : 'error'} tone={past.matches ? 'good' : 'danger'}>
          {t(past.matches ? 'matches' : 'broken')}
        </StateWords>
        <p className="staff-actions">
          <a className="button button--quiet" href={`${path}?${marked}`}>
            {t('mark')}
          </a>
        </p>
        <p className="small muted">{t('kept')}</p>
      </section>
    </div>
  );
}
