import { useLocale, useTranslations } from 'next-intl';
import { TextField } from '#components/staff/content/text-field.tsx';
import { Radios } from '#components/staff/inbox/radios.tsx';
import { formatZone } from '#lib/i18n/format.ts';
import { staffPath } from '#lib/i18n/staff-addresses.ts';

type Props = {
  id: string;
  /** When what stands beside was asked. */
  seen: string;
  /** Whether the reader of this page wrote the change, and may therefore not approve it. */
  barred: boolean;
  zone: string;
  /** The zones of all places of care, each with one of them. */
  zones: readonly (readonly [zone: string, place: string])[];
  figureChanged: boolean;
  typed: Readonly<Record<string, string>>;
};

/** One decision for both languages: now or at a time, with a public note; or back to whoever wrote, with words. */
export function DecisionForm({ id, seen, barred, zone, zones, figureChanged, typed }: Props) {
  const locale = useLocale();
  const t = useTranslations('StaffReview');
  const others = zones.filter(([other]) => other !== zone);
  return (
    <>
      {barred ? (
        <section className="staff-box">
          <h2>{t('decision')}</h2>
          <p>{t('barred')}</p>
        </section>
      ) : (
        <form className="staff-box" method="post" action={staffPath(locale, `review/${id}/approve`)}>
          <h2>{t('decision')}</h2>
          <input type="hidden" name="seen" value={seen} />
          <label className="staff-radio">
            <input type="checkbox" name="read" value="1" required />
            <span>
              {t('read')}
              <small>{t('readHint')}</small>
            </span>
          </label>
          <Radios
            name="when"
            legend={t('when')}
            chosen={typed.when || 'now'}
            options={[
              { value: 'now', words: t('now'), note: t('nowNote') },
              { value: 'later', words: t('later') },
            ]}
          />
          <div className="staff-actions">
            <TextField name="day" type="date" label={t('day')} value={typed.day} />
            <TextField name="time" type="time" label={t('time')} value={typed.time} />
          </div>
          <p className="small">
            {t('zone', { zone: formatZone(zone, locale) })}{' '}
            {others.map(([other, place]) => t('otherZone', { place, zone: formatZone(other, locale) })).join(' ')}
          </p>
          <h3>{figureChanged ? t('noteFigure') : t('note')}</h3>
          <p className="small muted">{t('noteHint')}</p>
          <TextField name="note-en" label={t('noteEn')} language="en" rows={3} value={typed['note-en']} />
          <TextField name="note-fr" label={t('noteFr')} language="fr-CA" rows={3} value={typed['note-fr']} />
          <button className="button button--primary" type="submit">
            {t('approve')}
          </button>
        </form>
      )}
      <SendBackForm id={id} seen={seen} words={typed.words} />
    </>
  );
}

/** Gives a change back to whoever wrote it: one that was to be published is not. */
function SendBackForm({ id, seen, words }: { id: string; seen: string; words: string | undefined }) {
  const locale = useLocale();
  const t = useTranslations('StaffReview');
  return (
    <form className="staff-box" method="post" action={staffPath(locale, `review/${id}/send-back`)}>
      <input type="hidden" name="seen" value={seen} />
      <TextField name="words" label={t('words')} hint={t('wordsHint')} rows={3} maxLength={2000} value={words} required />
      <button className="button button--quiet" type="submit">
        {t('sendBack')}
      </button>
    </form>
  );
}
