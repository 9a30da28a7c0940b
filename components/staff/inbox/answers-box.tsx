import { useTranslations } from 'next-intl';
import type { Answer } from '#lib/staff/inbox/answers.ts';

/** What a person answered. */
export function AnswersBox({ answers }: { answers: readonly Answer[] }) {
  const t = useTranslations('StaffInbox.answers');
  return (
    <section className="staff-box" aria-labelledby="answers-heading">
      <h2 id="answers-heading">{t('title')}</h2>
      <dl className="staff-facts">
        {answers.map(({ label, words, language }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd lang={language} className="staff-words">
              {words}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
