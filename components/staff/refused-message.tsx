import { useLocale, useTranslations } from 'next-intl';
import { Gate } from '#components/staff/gate.tsx';
import { staffPath } from '#lib/i18n/staff-addresses.ts';

type Props = { reason: 'forbidden' | 'notFound' };

/** What somebody sees in place of a page that is not for them, or that does not exist. */
export function RefusedMessage({ reason }: Props) {
  const locale = useLocale();
  const t = useTranslations('Staff');
  return (
    <Gate page="">
      <h1>{t(`${reason}.title`)}</h1>
      <p className="staff-lead">{t(`${reason}.lead`)}</p>
      <p className="staff-actions">
        <a href={staffPath(locale)}>{t('nav.back')}</a>
      </p>
    </Gate>
  );
}
