import { useLocale, useTranslations } from 'next-intl';
import { StaffPage } from '#components/staff/staff-page.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import type { Staff } from '#lib/staff/roles.ts';

type Props = { staff: Staff; id: string; file: { name: string; until: string } | undefined; problem: string | undefined };

/** A file that waits for its one download, or is there no more. */
export function ExportPage({ staff, id, file, problem }: Props) {
  const locale = useLocale();
  const t = useTranslations('StaffInbox.export');
  const back = useTranslations('StaffInbox')('back');
  return (
    <StaffPage staff={staff} page={`exports/${id}`}>
      <p className="staff-actions">
        <a href={staffPath(locale, 'inbox')}>
          <Icon name="back" />
          {back}
        </a>
      </p>
      <h1>{file ? t('ready', { name: file.name }) : t('title')}</h1>
      {problem && (
        <p className="staff-note staff-note--warn" role="alert">
          {problem}
        </p>
      )}
      <p className="staff-lead">{file ? t('readyText', { time: file.until }) : t('gone')}</p>
      {file && (
        <form method="post" action={staffPath(locale, `exports/${id}/fetch`)}>
          <button className="button button--primary" type="submit">
            {t('download')}
          </button>
        </form>
      )}
    </StaffPage>
  );
}
