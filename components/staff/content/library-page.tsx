import { useLocale, useTranslations } from 'next-intl';
import { LibraryTable } from '#components/staff/content/library-table.tsx';
import { Choice } from '#components/staff/inbox/choice.tsx';
import { StaffPage } from '#components/staff/staff-page.tsx';
import { collectionNames } from '#lib/content/collections.ts';
import type { findEntries, LibraryQuery } from '#lib/editorial/library-query.ts';
import { needs, orders } from '#lib/editorial/library-query.ts';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import type { Staff } from '#lib/staff/roles.ts';

type Props = { staff: Staff; found: ReturnType<typeof findEntries>; query: LibraryQuery; zone: string; done: string | undefined };

/** Everything the site says, with what each page owes, found by the words of a title or by a public address. */
export function LibraryPage({ staff, found, query, zone, done }: Props) {
  const locale = useLocale();
  const t = useTranslations('StaffContent');
  const path = (more: Record<string, string>) => {
    const asked = { q: query.words, k: query.collection ?? '', n: query.need ?? '', o: query.order, ...more };
    return `${staffPath(locale, 'content')}?${new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ''))}`;
  };
  return (
    <StaffPage staff={staff} page="content">
      {done && (
        <p className="staff-note" role="status">
          {done}
        </p>
      )}
      <div className="staff-head">
        <div>
          <h1>{t('title')}</h1>
          <p className="staff-lead">{t('lead', { count: found.all, problems: found.counts.problems, waiting: found.counts.waiting })}</p>
        </div>
        <p className="staff-actions">
          <a className="button button--primary" href={staffPath(locale, 'content/new')}>
            {t('new')}
          </a>
        </p>
      </div>
      <form className="staff-filter" role="search" aria-label={t('search')} method="get" action={staffPath(locale, 'content')}>
        <div className="field staff-filter__wide">
          <label htmlFor="q">{t('find')}</label>
          <input className="input" id="q" name="q" type="search" defaultValue={query.words} maxLength={200} placeholder={t('example')} />
        </div>
        <Choice
          name="k"
          label={t('columns.kind')}
          chosen={query.collection ?? ''}
          options={[['', t('everyKind')], ...collectionNames.map((name): [string, string] => [name, t(`kindsOf.${name}`)])]}
        />
        <Choice name="o" label={t('order')} chosen={query.order} options={orders.map((order) => [order, t(`orders.${order}`)])} />
        {query.need && <input type="hidden" name="n" value={query.need} />}
        <button className="button button--quiet" type="submit">
          {t('go')}
        </button>
      </form>
      <nav className="staff-pills" aria-label={t('only')}>
        <a href={path({ n: '', page: '' })} aria-current={query.need === undefined ? 'true' : undefined}>
          {t('needs.all')} <b>{found.all}</b>
        </a>
        {needs.map((need) => (
          <a key={need} href={path({ n: need, page: '' })} aria-current={query.need === need ? 'true' : undefined}>
            {t(`needs.${need}`)} <b>{found.counts[need]}</b>
          </a>
        ))}
      </nav>
      {found.rows.length === 0 ? <p>{t('none')}</p> : <LibraryTable rows={found.rows} zone={zone} />}
      <div className="staff-head">
        <p className="small muted">{t('count', { shown: found.rows.length, total: found.total })}</p>
        <nav className="staff-actions" aria-label={t('page', { page: found.page, pages: found.pages })}>
          {found.page > 1 && <a href={path({ page: String(found.page - 1) })}>{t('previous')}</a>}
          {found.pages > 1 && <span>{t('page', { page: found.page, pages: found.pages })}</span>}
          {found.page < found.pages && <a href={path({ page: String(found.page + 1) })}>{t('next')}</a>}
        </nav>
      </div>
      <p className="small muted">{t('marks')}</p>
    </StaffPage>
  );
}
