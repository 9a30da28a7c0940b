import { useLocale, useTranslations } from 'next-intl';
import { othersIn, seenIn } from '#lib/editorial/draft-seen.ts';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import type { DraftFile } from '#lib/staff/content/draft.ts';
import { momentIn } from '#lib/staff/inbox/when.ts';

type Props = { entry: string; own: readonly DraftFile[]; me: string; zone: string };

/** Throws a draft away: says whose it is, and asks. */
export function DiscardForm({ entry, own, me, zone }: Props) {
  const locale = useLocale();
  const t = useTranslations('StaffContent.ask');
  const others = othersIn(own, me);
  return (
    <form className="staff-box" method="post" action={staffPath(locale, `content/${entry}/ask/discard`)}>
      <h2>{t('discardTitle')}</h2>
      <p>{t('discardLead')}</p>
      {others.map(({ name, at }) => (
        <p key={name} className="staff-note staff-note--warn">
          {t('discardOf', { name, when: momentIn(zone, at, locale) })}
        </p>
      ))}
      <input type="hidden" name="seen" value={seenIn(own)} />
      <label className="staff-radio">
        <input type="checkbox" name="sure" value="1" required />
        <span>{others.length > 0 ? t('discardSureOf', { names: others.map(({ name }) => name).join(', ') }) : t('discardSure')}</span>
      </label>
      <button className="button button--quiet" type="submit">
        {t('discard')}
      </button>
    </form>
  );
}
