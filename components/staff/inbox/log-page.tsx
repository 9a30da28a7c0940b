import { useLocale, useTranslations } from 'next-intl';
import { LogFilter } from '#components/staff/inbox/log-filter.tsx';
import { StaffPage } from '#components/staff/staff-page.tsx';
import { StaffTable } from '#components/staff/staff-table.tsx';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import type { Log, LogLine } from '#lib/staff/inbox/log.ts';
import { logWords } from '#lib/staff/inbox/log-words.ts';
import type { Staff } from '#lib/staff/roles.ts';

export type LogAsked = Readonly<Record<'r' | 'w' | 'a' | 'from' | 'to', string>>;

type Props = { staff: Staff; log: Omit<Log, 'lines'> & { lines: readonly (LogLine & { when: string })[] }; asked: LogAsked };

/** Who did what, the newest first, and whether nobody changed the log outside this site. */
export function LogPage({ staff, log, asked }: Props) {
  const locale = useLocale();
  const t = useTranslations('StaffLog');
  const path = (more: Record<string, string>) =>
    `${staffPath(locale, 'audit')}?${new URLSearchParams(Object.entries({ ...asked, ...more }).filter(([, value]) => value !== ''))}`;
  return (
    <StaffPage staff={staff} page="audit">
      <h1>{t('title')}</h1>
      <p className="staff-lead">{t('lead')}</p>
      {log.verdict?.intact === true && (
        <p className="staff-note" role="status">
          {t('intact', { count: log.verdict.lines })}
        </p>
      )}
      {log.verdict?.intact === false && (
        <p className="staff-note staff-note--stop" role="alert">
          {t('broken', { entry: log.verdict.brokenAt })}
        </p>
      )}
      <p className="staff-actions">
        <a className="button button--quiet" href={path({ check: '1' })}>
          {t('check')}
        </a>
      </p>
      <LogFilter asked={asked} names={log.names} />
      {log.lines.length === 0 ? <p>{t('none')}</p> : <LogTable lines={log.lines} />}
      {log.older !== undefined && (
        <p className="staff-actions">
          <a href={path({ before: String(log.older) })}>{t('older')}</a>
        </p>
      )}
    </StaffPage>
  );
}

function LogTable({ lines }: { lines: Props['log']['lines'] }) {
  const locale = useLocale();
  const t = useTranslations('StaffLog');
  return (
    <StaffTable
      caption={t('caption')}
      captionHidden
      heads={(['when', 'who', 'what', 'on', 'seal'] as const).map((column) => t(`columns.${column}`))}
    >
      {lines.map(({ seq, when, who, action, detail, subject, seal }) => (
        <tr key={seq}>
          <td>{when}</td>
          <td>{who === 'unknown' ? t('unknown') : who}</td>
          <td>{logWords(action, detail, locale)}</td>
          <td>{subject}</td>
          <td className="muted" data-l={t('columns.seal')}>
            {seq} · {seal}
          </td>
        </tr>
      ))}
    </StaffTable>
  );
}
