import { useLocale, useTranslations } from 'next-intl';
import { staffPath } from '#lib/i18n/staff-addresses.ts';

/** What the person may ask for, each with its place. */
export function RightsLinks({ reference }: { reference: string }) {
  const locale = useLocale();
  const t = useTranslations('StaffInbox.rights');
  const path = staffPath(locale, `inbox/${reference}/rights`);
  return (
    <section className="staff-box unprinted" aria-labelledby="rights-heading">
      <h2 id="rights-heading">{t('link')}</h2>
      <ul className="staff-links">
        <li>
          <a href={`${path}#correct`}>{t('correctLink')}</a>
        </li>
        <li>
          <a href={`${path}#withdraw`}>{t('withdrawLink')}</a>
        </li>
        <li>
          <a href={`${path}#export`}>{t('exportLink')}</a>
        </li>
      </ul>
    </section>
  );
}
