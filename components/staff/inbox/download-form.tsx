import { useTranslations } from 'next-intl';

type Props = { action: string; until: string };

/** Hands a file out: once. */
export function DownloadForm({ action, until }: Props) {
  const t = useTranslations('StaffInbox.export');
  return (
    <form method="post" action={action}>
      <p className="staff-lead">{t('readyText', { time: until })}</p>
      <button className="button button--primary" type="submit">
        {t('download')}
      </button>
    </form>
  );
}
