import { useTranslations } from 'next-intl';
import { callOutcomes } from '#lib/staff/inbox/stages.ts';

/** How a call went, in one press. */
export function CallForm({ action }: { action: string }) {
  const t = useTranslations('StaffInbox.call');
  return (
    <section className="staff-box unprinted" aria-labelledby="call-heading">
      <h2 id="call-heading">{t('title')}</h2>
      <form method="post" action={action}>
        <fieldset className="staff-picks">
          <legend className="visually-hidden">{t('legend')}</legend>
          {callOutcomes.map((outcome) => (
            <label key={outcome}>
              <input type="radio" name="outcome" value={outcome} required />
              <span>{t(outcome)}</span>
            </label>
          ))}
        </fieldset>
        <p className="staff-actions">
          <button className="button button--quiet" type="submit">
            {t('record')}
          </button>
          <span className="small muted">{t('hint')}</span>
        </p>
      </form>
    </section>
  );
}
