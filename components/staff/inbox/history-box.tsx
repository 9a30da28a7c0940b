import { useTranslations } from 'next-intl';
import type { Line } from '#lib/staff/inbox/history.ts';

/** What was done with a request, the latest first. */
export function HistoryBox({ lines }: { lines: readonly Line[] }) {
  const t = useTranslations('StaffInbox.history');
  return (
    <section className="staff-box" aria-labelledby="history-heading">
      <h2 id="history-heading">{t('title')}</h2>
      <ol className="staff-log">
        {lines.map(({ id, when, words, who }) => (
          <li key={id}>
            <strong>{when}</strong> {words} {who}
          </li>
        ))}
      </ol>
    </section>
  );
}
