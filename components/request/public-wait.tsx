import { useLocale, useTranslations } from 'next-intl';
import { sectionPath } from '#lib/i18n/routing.ts';
import { slot } from '#lib/templates/slots.ts';

/** How soon people were reached lately, which a handler writes, and where to ask how a request stands. */
export function PublicWait() {
  const locale = useLocale();
  const t = useTranslations('RequestWait');
  return (
    <>
      <p {...slot('wait', 'some')} hidden>
        {t.rich('some', { days: () => <strong {...slot('waitDays')} /> })}
      </p>
      <p {...slot('wait', 'few')} hidden>
        {t('few')}
      </p>
      <p>{t.rich('follow', { status: (words) => <a href={sectionPath('requestStatus', locale)}>{words}</a> })}</p>
    </>
  );
}
