import { useTranslations } from 'next-intl';
import { TextArea } from '#components/staff/text-area.tsx';
import type { Locale } from '#lib/i18n/locales.ts';

type Props = {
  action: string;
  version: number;
  language: Locale;
  subject: string;
  text: string;
  /** Who saved it, and when; absent for a first draft. */
  saved: { who: string; when: string } | undefined;
  /** Whether it names the clinic where it must not. */
  breaks: boolean;
};

/** The draft of an answer by e-mail, in the person’s language. */
export function ReplyForm({ action, version, language, subject, text, saved, breaks }: Props) {
  const t = useTranslations('StaffInbox.reply');
  return (
    <section className="staff-box unprinted" aria-labelledby="reply-heading">
      <h2 id="reply-heading">{t('title')}</h2>
      {breaks && (
        <p className="staff-note staff-note--stop" role="alert">
          {t('breaks')}
        </p>
      )}
      <p>{t.rich('subject', { subject: () => <strong lang={language}>{subject}</strong> })}</p>
      <form method="post" action={action}>
        <input type="hidden" name="version" value={version} />
        <div className="field">
          <label htmlFor="reply">{t('text')}</label>
          <p className="hint" id="reply-hint">
            {t('hint')}
          </p>
          <TextArea id="reply" name="text" rows={10} maxLength={4000} language={language} text={text} hint="reply-hint" required />
        </div>
        <p className="staff-actions">
          <button className="button button--quiet" type="submit">
            {t('save')}
          </button>
          {saved && <span className="small muted">{t('saved', saved)}</span>}
        </p>
      </form>
    </section>
  );
}
