import { useLocale, useTranslations } from 'next-intl';
import { crisisLines } from '#lib/help-lines.ts';

/** Before the first question, in two lines: this form is slow, and these numbers are not. What each offers stands beside the form. */
export function CrisisBox() {
  const locale = useLocale();
  const t = useTranslations('RequestPage');
  return (
    <section className="interrupt interrupt--short" aria-label={t('crisisHeading')}>
      <p>
        {t('crisisRead')} <strong>{t('crisisDanger')}</strong>
      </p>
      <p className="interrupt__lines">
        {crisisLines(locale).map(({ id, label, href }) => (
          <a key={id} href={href}>
            {label}
          </a>
        ))}
      </p>
    </section>
  );
}
