import { useLocale, useTranslations } from 'next-intl';
import { PageHead } from '#components/layout/page-head.tsx';
import { formatPhone } from '#lib/i18n/format.ts';
import { sectionPath } from '#lib/i18n/routing.ts';
import { problems } from '#lib/intake/form-fields.ts';
import { sitePhone } from '#lib/site.ts';
import { slot } from '#lib/templates/slots.ts';

const ways = { busy: 'requestCheck', elsewhere: 'request', large: 'request' } as const;

/** Why a request was not taken, and the way on. A handler shows the one reason that applies, with the wait if there is one. */
export function ProblemPage() {
  const locale = useLocale();
  const t = useTranslations('RequestProblem');
  return (
    <>
      <PageHead title={t('heading')} lead={t('lead')} />
      <div className="wrap" data-template="">
        <div className="measure problem">
          {problems.map((kind) => (
            <div key={kind} {...slot('problem', kind)} hidden>
              <p {...slot('reason')}>{t(`${kind}.text`, { minutes: 1 })}</p>
              <p>
                <a className="button button--quiet" href={sectionPath(ways[kind], locale)}>
                  {t(`${kind}.way`)}
                </a>
              </p>
            </div>
          ))}
          <p>{t.rich('call', { phone: () => <a href={`tel:${sitePhone}`}>{formatPhone(sitePhone)}</a> })}</p>
        </div>
      </div>
    </>
  );
}
