import { useTranslations } from 'next-intl';

type Props = {
  title: string;
  words: string;
  /** The field to mend, by its id. */
  field?: string;
};

/** What went wrong with a form, above it and read out at once, with the way to the field. */
export function ProblemBox({ title, words, field }: Props) {
  return (
    <div className="error-summary" role="alert">
      <h2>{title}</h2>
      <p>{field === undefined ? words : <a href={`#${field}`}>{words}</a>}</p>
    </div>
  );
}

/** The same for the pages of signing in, by the code of the problem. */
export function SignInProblem({ code, minutes = 1, field }: { code: string; minutes?: number | undefined; field?: string }) {
  const t = useTranslations('Staff.signIn.problems');
  const words = {
    wrong: t('wrong'),
    app: t('wrongCode'),
    'backup-code': t('wrongBackup'),
    slow: t('slow', { minutes }),
    again: t('again'),
    passkey: t('passkey'),
    unavailable: t('unavailable'),
  };
  return <ProblemBox title={t('title')} words={words[code as keyof typeof words] ?? t('unreadable')} {...(field && { field })} />;
}

/** That a session has ended, which is nobody’s mistake, and what becomes of what was typed. */
export function SessionEnded() {
  const t = useTranslations('Staff.signIn.ended');
  return (
    <div className="staff-note" role="status">
      <h2>{t('title')}</h2>
      <p>{t('lead')}</p>
    </div>
  );
}
