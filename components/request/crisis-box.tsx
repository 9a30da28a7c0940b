import { useTranslations } from 'next-intl';
import { HelpNow } from '#components/request/help-now.tsx';

/** Before the first question: where to turn when this form is too slow. */
export function CrisisBox() {
  const t = useTranslations('RequestPage');
  return (
    <section className="interrupt" aria-labelledby="crisis">
      <h2 id="crisis">{t('crisisHeading')}</h2>
      <p>{t('crisisRead')}</p>
      <HelpNow />
      <p>{t('crisisAfter')}</p>
    </section>
  );
}
