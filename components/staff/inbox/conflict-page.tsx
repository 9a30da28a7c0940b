import { useLocale, useTranslations } from 'next-intl';
import { SafeBox } from '#components/staff/inbox/safe-box.tsx';
import { StaffPage } from '#components/staff/staff-page.tsx';
import { TextArea } from '#components/staff/text-area.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import type { Conflict } from '#lib/staff/inbox/conflict.ts';
import type { SafeContact } from '#lib/staff/inbox/safe-contact.ts';
import type { Staff } from '#lib/staff/roles.ts';

type Props = { staff: Staff; reference: string; version: number; safe: SafeContact; conflict: Conflict };

/** Both versions side by side: nothing is lost, and nothing is overwritten until somebody chooses. */
export function ConflictPage({ staff, reference, version, safe, conflict }: Props) {
  const locale = useLocale();
  const t = useTranslations('StaffInbox.conflict');
  const words = useTranslations('StaffInbox');
  const mine = staff.id === conflict.who.id;
  return (
    <StaffPage staff={staff} page={`inbox/${reference}/conflict/${conflict.aside}`}>
      <p className="staff-actions">
        <a href={staffPath(locale, `inbox/${reference}`)}>
          <Icon name="back" />
          {words('backTo', { reference })}
        </a>
      </p>
      <h1>{t('title')}</h1>
      <p className="staff-lead">{mine ? t('lead') : t('onlyTheirs', { name: conflict.who.name })}</p>
      <SafeBox safe={{ ...safe, way: undefined }} />
      {mine ? (
        <Choice {...{ reference, version, conflict }} />
      ) : (
        <div className="staff-two staff-two--even">
          <div className="staff-box">
            <Version heading={t('theirs', { name: conflict.who.name })} words={conflict.mine} language={conflict.language} />
          </div>
          <div className="staff-box">
            <Version heading={t('saved')} words={conflict.theirs || t('nothing')} language={conflict.language} />
          </div>
        </div>
      )}
    </StaffPage>
  );
}

/** What its writer may do with what was not saved: keep it, keep what is saved, or write one from both. */
function Choice({ reference, version, conflict }: Pick<Props, 'reference' | 'version' | 'conflict'>) {
  const locale = useLocale();
  const t = useTranslations('StaffInbox.conflict');
  const path = (name: string) => staffPath(locale, `inbox/${reference}/${name}`);
  const settled = (
    <>
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="settles" value={conflict.aside} />
    </>
  );
  return (
    <>
      <div className="staff-two staff-two--even">
        <form className="staff-box" method="post" action={path(conflict.action)}>
          <Version heading={t('mine')} words={conflict.mine} language={conflict.language} />
          {settled}
          {Object.entries(conflict.fields).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <button className="button button--primary" type="submit">
            {t('keepMine')}
          </button>
        </form>
        <form className="staff-box" method="post" action={path('drop')}>
          <Version heading={t('saved')} words={conflict.theirs || t('nothing')} language={conflict.language} />
          {settled}
          <button className="button button--quiet" type="submit">
            {t('keepTheirs')}
          </button>
        </form>
      </div>
      {conflict.action === 'reply' && (
        <form className="staff-box" method="post" action={path('reply')}>
          {settled}
          <div className="field">
            <label htmlFor="mix">{t('mix')}</label>
            <TextArea id="mix" name="text" rows={10} maxLength={4000} language={conflict.language} text={conflict.mine} />
          </div>
          <button className="button button--quiet" type="submit">
            {t('saveMix')}
          </button>
        </form>
      )}
    </>
  );
}

function Version({ heading, words, language }: { heading: string; words: string; language: Conflict['language'] }) {
  return (
    <>
      <h2>{heading}</h2>
      <p className="staff-words" lang={language}>
        {words}
      </p>
    </>
  );
}
