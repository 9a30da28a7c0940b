import { useLocale, useTranslations } from 'next-intl';
import { ConfirmForm } from '#components/staff/inbox/confirm-form.tsx';
import { DownloadForm } from '#components/staff/inbox/download-form.tsx';
import { StaffPage } from '#components/staff/staff-page.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import type { Staff } from '#lib/staff/roles.ts';

type Props = {
  staff: Staff;
  id: string;
  file: { name: string; until: string } | undefined;
  /** Whether the last code is too old for a download. */
  asksAgain: boolean;
  problem: string | undefined;
};

/** A file that waits for its one download, or is there no more. */
export function ExportPage({ staff, id, file, asksAgain, problem }: Props) {
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
      <h1>{file ? (asksAgain ? t('confirm.title') : t('ready', { name: file.name })) : t('title')}</h1>
      {problem && (
        <p className="staff-note staff-note--warn" role="alert">
          {problem}
        </p>
      )}
      {!file && <p className="staff-lead">{t('gone')}</p>}
      {file && asksAgain && <ConfirmForm action={staffPath(locale, `exports/${id}/confirm`)} {...file} />}
      {file && !asksAgain && <DownloadForm action={staffPath(locale, `exports/${id}/fetch`)} until={file.until} />}
    </StaffPage>
  );
}
