import { useLocale, useTranslations } from 'next-intl';
import { PageHead } from '#components/layout/page-head.tsx';
import { HelpNow } from '#components/request/help-now.tsx';
import { homePath } from '#lib/i18n/routing.ts';
import { slot } from '#lib/templates/slots.ts';

/** What a reader is answered with who has said whether a page was clear; a handler shows what applies, and the way back. */
export function ClearThanks() {
  const locale = useLocale();
  const t = useTranslations('WasItClear');
  const help = useTranslations('RequestPage.danger');
  return (
    <>
      <PageHead title={t('thanks')} lead={t('about')} />
      <div className="wrap" data-template="">
        <div className="measure problem">
          <section className="interrupt" {...slot('danger')} aria-labelledby="danger" hidden>
            <h2 id="danger">{help('heading')}</h2>
            <p>{help('lead')}</p>
            <HelpNow />
          </section>
          {(['kept', 'enough', 'unavailable'] as const).map((result) => (
            <p key={result} {...slot('result', result)} hidden>
              {t(result)}
            </p>
          ))}
          <p>
            <a className="button button--quiet" href={homePath(locale)} {...slot('back')}>
              {t('back')}
            </a>
          </p>
        </div>
      </div>
    </>
  );
}
