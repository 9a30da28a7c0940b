import { useLocale, useTranslations } from 'next-intl';
import { LanguagesCell, ProblemsCell, ReviewCell, StateCell } from '#components/staff/content/row-states.tsx';
import { StaffTable } from '#components/staff/staff-table.tsx';
import { actsOf } from '#lib/editorial/acts-of.ts';
import type { EntryRow } from '#lib/editorial/entry-rows.ts';
import { otherLocale } from '#lib/i18n/locales.ts';
import { staffPath } from '#lib/i18n/staff-addresses.ts';

type Props = { rows: readonly EntryRow[]; zone: string };

/** A row per entry: both languages beside each other, where it is on its way, and what is owed. */
export function LibraryTable({ rows, zone }: Props) {
  const t = useTranslations('StaffContent');
  return (
    <StaffTable
      caption={t('caption')}
      captionHidden
      heads={(['title', 'kind', 'languages', 'state', 'problems', 'review', 'more'] as const).map((column) => t(`columns.${column}`))}
    >
      {rows.map((row) => (
        <LibraryRow key={row.entry} row={row} zone={zone} />
      ))}
    </StaffTable>
  );
}

function LibraryRow({ row, zone }: { row: EntryRow; zone: string }) {
  const locale = useLocale();
  const t = useTranslations('StaffContent');
  const other = otherLocale(locale);
  const title = row.titles[locale] ?? row.titles[other] ?? row.id;
  const page = `content/${row.entry}`;
  const gone = row.state.kind === 'withdrawn';
  const acts = gone ? (['history'] as const) : actsOf(row.collection);
  const name = <span lang={row.titles[locale] === undefined && row.titles[other] !== undefined ? other : undefined}>{title}</span>;
  const address = row.addresses[locale];
  return (
    <tr>
      <th scope="row">
        {gone ? name : <a href={staffPath(locale, page)}>{name}</a>}
        {row.titles[other] !== undefined && row.titles[other] !== title && (
          <span className="staff-twin" lang={other}>
            {row.titles[other]}
          </span>
        )}
      </th>
      <td>{t(`kinds.${row.collection}`)}</td>
      <td>
        <LanguagesCell entry={row.entry} state={row.languages} />
      </td>
      <td>
        <StateCell state={row.state} zone={zone} />
      </td>
      <td data-l={t('columns.problems')}>{!gone && <ProblemsCell problems={row.problems} />}</td>
      <td {...(row.review && { 'data-l': t('columns.review') })}>
        <ReviewCell review={row.review} />
      </td>
      <td>
        <details className="staff-more">
          <summary>
            {t('columns.more')} <span className="visually-hidden">{title}</span>
          </summary>
          <ul>
            {address !== undefined && (
              <li>
                <a href={address}>{t('publicPage')}</a>
              </li>
            )}
            {acts.map((act) => (
              <li key={act}>
                <a href={staffPath(locale, `${page}/${act}`)}>{t(`acts.${act}`)}</a>
              </li>
            ))}
          </ul>
        </details>
      </td>
    </tr>
  );
}
