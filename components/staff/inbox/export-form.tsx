import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Radios } from '#components/staff/inbox/radios.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { purposes } from '#lib/staff/inbox/exports/purposes.ts';

type Props = {
  action: string;
  /** What is exported: fields that say which list, and the choice of a form. */
  children: ReactNode;
};

/** Makes a file that waits, sealed, for one download by whoever made it. */
export function ExportForm({ action, children }: Props) {
  const t = useTranslations('StaffInbox.export');
  return (
    <form method="post" action={action} className="staff-two">
      <div>{children}</div>
      <div>
        <Radios
          name="purpose"
          legend={t('purpose')}
          hint={t('purposeHint')}
          options={purposes.map((value) => ({ value, words: t(value) }))}
        />
        <button className="button button--primary" type="submit">
          <Icon name="lock" />
          {t('make')}
        </button>
        <p className="small muted">{t('lead')}</p>
      </div>
    </form>
  );
}
