import { useTranslations } from 'next-intl';
import { Mark } from '#components/staff/inbox/mark.tsx';
import type { Locale } from '#lib/i18n/locales.ts';

/** What to say on the telephone, in the person’s language. */
export function SayBox({ lines, language }: { lines: readonly string[]; language: Locale }) {
  const t = useTranslations('StaffInbox.say');
  return (
    <section className="staff-box" aria-labelledby="say-heading">
      <h2 id="say-heading">{t('title')}</h2>
      <div className="staff-script" lang={language}>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <p className="small muted">{t('hint')}</p>
      <p className="state">
        <Mark name="stop" />
        <span>{t('emailOff')}</span>
      </p>
    </section>
  );
}
