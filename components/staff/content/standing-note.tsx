import { useLocale, useTranslations } from 'next-intl';
import type { Standing } from '#lib/editorial/standing.ts';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import { momentIn, momentToCome } from '#lib/staff/inbox/when.ts';

type Props = { standing: Standing | undefined; zone: string };

/** Says to whoever writes an entry where the last proposal about it stands, and leads to it. */
export function StandingNote({ standing, zone }: Props) {
  const locale = useLocale();
  const t = useTranslations('StaffContent.standing');
  if (!standing) return null;
  const { kind, proposal } = standing;
  const when =
    kind === 'scheduled' && proposal.publishAt ? momentToCome(zone, proposal.publishAt, locale) : momentIn(zone, proposal.askedAt, locale);
  return (
    <div className="staff-note">
      <p>
        {t(kind, { name: (kind === 'sent-back' ? proposal.decidedBy?.name : proposal.askedBy.name) ?? '', when })}{' '}
        <a href={staffPath(locale, `review/${proposal.id}`)}>{t('see')}</a>
      </p>
      {kind === 'sent-back' && proposal.words !== '' && <blockquote className="staff-script">{proposal.words}</blockquote>}
    </div>
  );
}
