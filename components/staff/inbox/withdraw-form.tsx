import { useTranslations } from 'next-intl';
import { Radios } from '#components/staff/inbox/radios.tsx';

/** Withdraws a request, which erases it at once, or has nobody reach its person; the reference is typed again, so that the right one goes. */
export function WithdrawForm({ action, eraseBy }: { action: string; eraseBy: string }) {
  const t = useTranslations('StaffInbox.rights');
  const wishes = [
    { value: 'withdraw-and-erase', words: t('withdrawChoice'), note: t('withdrawHint') },
    { value: 'no-contact', words: t('noContactChoice'), note: t('noContactHint', { day: eraseBy }) },
  ];
  return (
    <form method="post" action={action} className="staff-two">
      <Radios name="wish" legend={t('want')} options={wishes} />
      <div>
        <div className="field">
          <label htmlFor="reference">{t('confirm')}</label>
          <p className="hint" id="reference-hint">
            {t('confirmHint')}
          </p>
          <input
            className="input"
            id="reference"
            name="reference"
            maxLength={20}
            required
            aria-describedby="reference-hint"
            autoComplete="off"
          />
        </div>
        <p className="staff-note staff-note--warn">{t('stays')}</p>
        <button className="button button--quiet" type="submit">
          {t('withdrawButton')}
        </button>
      </div>
    </form>
  );
}
