import { useLocale, useTranslations } from 'next-intl';
import { CtaArt } from '#components/art/cta-art.tsx';
import { RequestLink } from '#components/ui/request-link.tsx';
import { sectionPath } from '#lib/i18n/routing.ts';

/** At the end of a page that does not name ketamine as its subject: a way to ask for a consultation, and one to keep reading. */
export function ConsultationBox() {
  const locale = useLocale();
  const t = useTranslations('ConsultationBox');
  return (
    <section className="call-to-action" aria-labelledby="consultation">
      <CtaArt />
      <h2 id="consultation">{t('heading')}</h2>
      <p>{t('text')}</p>
      <div className="row">
        <RequestLink look="button--accent" />
        <a className="button button--quiet" href={sectionPath('howCareWorks', locale)}>
          {t('ways')}
        </a>
      </div>
    </section>
  );
}
