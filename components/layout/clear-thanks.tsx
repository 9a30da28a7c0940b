import { useLocale, useTranslations } from 'next-intl';
import { PageHead } from '#components/layout/page-head.tsx';
import { DangerBox } from '#components/request/danger-box.tsx';
import { homePath } from '#lib/i18n/routing.ts';
import { slot } from '#lib/templates/slots.ts';

/** What a reader is answered with who has said whether a page was clear; a handler shows what applies, and the way back. */
export function ClearThanks() {
  const locale = useLocale();
  const t = useTranslations('WasItClear');
  return (
    <>
      <PageHead title={t('thanks')} lead={t('about')} />
      <div className="wrap" data-template="">
        <div className="measure problem">
          <DangerBox request={false} />
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
