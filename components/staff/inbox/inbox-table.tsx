import { useLocale, useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { StageLine } from '#components/staff/inbox/stage-line.tsx';
import { WaitLine } from '#components/staff/inbox/wait-line.tsx';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import type { Row } from '#lib/staff/inbox/row.ts';

const columns = ['reference', 'waiting', 'received', 'place', 'language', 'about', 'status', 'with'] as const;

type Column = (typeof columns)[number];

type Props = {
  rows: readonly Row[];
  /** How the list is sorted, and where a press on a column leads; what a request is about is sealed, and no order. */
  sorting: { by: string; down: boolean };
  sortPath: (by: Column, down: boolean) => string;
};

/** Requests, one a row, in their groups; nothing in it is about the person. */
export function InboxTable({ rows, sorting, sortPath }: Props) {
  const t = useTranslations('StaffInbox');
  return (
    <table className="staff-table inbox">
      <caption className="visually-hidden">{t('caption')}</caption>
      <thead>
        <tr>
          {columns.map((column) => {
            const on = sorting.by === column;
            return (
              <th key={column} scope="col" aria-sort={on ? (sorting.down ? 'descending' : 'ascending') : undefined}>
                {column === 'about' ? (
                  t(column)
                ) : (
                  <a href={sortPath(column, on && !sorting.down)}>
                    {t(column)}
                    {on && <span aria-hidden="true">{sorting.down ? '▼' : '▲'}</span>}
                  </a>
                )}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, place) => (
          <Fragment key={row.reference}>
            {sorting.by === 'waiting' && row.wait.group !== rows[place - 1]?.wait.group && (
              <tr className={`inbox__group inbox__group--${row.wait.group}`}>
                <th colSpan={columns.length} scope="rowgroup">
                  {t(`group.${row.wait.group}`)}
                </th>
              </tr>
            )}
            <InboxRow row={row} />
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function InboxRow({ row }: { row: Row }) {
  const locale = useLocale();
  const t = useTranslations('StaffInbox');
  return (
    <tr className={row.wait.group === 'late' ? 'inbox__late' : undefined}>
      <th scope="row">
        <a className="inbox__reference" href={staffPath(locale, `inbox/${row.reference}`)}>
          {row.reference}
        </a>
      </th>
      <td>
        <WaitLine wait={row.wait} />
      </td>
      <td>{row.received}</td>
      <td>{row.place}</td>
      <td>{row.language}</td>
      <td>{row.about ?? <strong className="state state--late">{t('damaged')}</strong>}</td>
      <td>
        <StageLine stage={row.stage} words={row.stageWords} />
      </td>
      <td>{row.assignee ?? <span className="muted">{t('nobody')}</span>}</td>
    </tr>
  );
}
