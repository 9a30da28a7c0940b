import { useLocale, useTranslations } from 'next-intl';
import { crisisLines } from '#lib/help-lines.ts';

/** Who helps right now, by telephone. */
export function HelpNow() {
  const locale = useLocale();
  const t = useTranslations('CrisisStrip');
  return (
    <ul className="help-now">
      {crisisLines(locale).map(({ id, label, href }) => (
        <li key={id}>
          <a href={href}>{label}</a>{' '}
          <span>
            {t(id)}
            {id === 'lifeline' && `. ${t('calls')}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
