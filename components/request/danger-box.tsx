import { useTranslations } from 'next-intl';
import { HelpNow } from '#components/request/help-now.tsx';
import { slot } from '#lib/templates/slots.ts';

/** Shown by a handler when what was typed suggests danger. It informs; a request, where there is one, can be sent all the same. */
export function DangerBox({ request = true }: { request?: boolean }) {
  const t = useTranslations('RequestPage.danger');
  return (
    <section className="interrupt" {...slot('danger')} aria-labelledby="danger" hidden>
      <h2 id="danger">{t('heading')}</h2>
      <p>{t('lead')}</p>
      <HelpNow />
      {request && <p>{t('send')}</p>}
    </section>
  );
}
