import { useTranslations } from 'next-intl';
import { HelpNow } from '#components/request/help-now.tsx';
import { slot } from '#lib/templates/slots.ts';

/** Shown by a handler when the optional text suggests danger. It informs; the request can be sent all the same. */
export function DangerBox() {
  const t = useTranslations('RequestPage.danger');
  return (
    <section className="interrupt" {...slot('danger')} aria-labelledby="danger" hidden>
      <h2 id="danger">{t('heading')}</h2>
      <p>{t('lead')}</p>
      <HelpNow />
      <p>{t('send')}</p>
    </section>
  );
}
