import { useTranslations } from 'next-intl';
import { HelpNow } from '#components/request/help-now.tsx';
import { formatPhone } from '#lib/i18n/format.ts';
import { sitePhone } from '#lib/site.ts';

type Props = {
  /** false where the page ends with the lines for someone in danger, and so names them already. */
  urgent?: boolean;
};

/** Beside the form, or under it on a phone: what this form is not, and whom to call instead. */
export function FormAside({ urgent = true }: Props) {
  const t = useTranslations('RequestPage');
  const phone = () => <a href={`tel:${sitePhone}`}>{formatPhone(sitePhone)}</a>;
  return (
    <aside className="aside" aria-label={t(urgent ? 'urgent' : 'talk')}>
      {urgent && (
        <>
          <h2>{t('urgent')}</h2>
          <p>{t('crisisRead')}</p>
          <HelpNow />
        </>
      )}
      <h2>{t('talk')}</h2>
      <p>{t.rich('talkText', { phone })}</p>
    </aside>
  );
}
