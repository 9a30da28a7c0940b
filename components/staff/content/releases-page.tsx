import { useLocale, useTranslations } from 'next-intl';
import { PublishingFrame } from '#components/staff/content/publishing-frame.tsx';
import { StateWords } from '#components/staff/content/sign.tsx';
import { TextField } from '#components/staff/content/text-field.tsx';
import { Radios } from '#components/staff/inbox/radios.tsx';
import { StaffTable } from '#components/staff/staff-table.tsx';
import type { releasesView } from '#lib/editorial/releases-view.ts';
import { formatList } from '#lib/i18n/format.ts';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import { momentIn } from '#lib/staff/inbox/when.ts';
import type { Staff } from '#lib/staff/roles.ts';

type Props = {
  staff: Staff;
  view: Awaited<ReturnType<typeof releasesView>>;
  problem: string | undefined;
  typed: Readonly<Record<string, string>>;
};

const signs = { serves: ['ok', 'good'], kept: ['off', 'quiet'], gone: ['off', 'quiet'] } as const;

/** What was online when, who said so, and the way back to an earlier release. */
export function ReleasesPage({ staff, view: { releases, back, zone }, problem, typed }: Props) {
  const locale = useLocale();
  const t = useTranslations('StaffPublishing');
  return (
    <PublishingFrame staff={staff} page="publishing/releases" problem={problem}>
      {releases.length === 0 ? (
        <p>{t('releases.none')}</p>
      ) : (
        <StaffTable
          caption={t('releases.caption')}
          captionHidden
          heads={(['release', 'online', 'by', 'what', 'state'] as const).map((column) => t(`releases.columns.${column}`))}
        >
          {releases.map(({ id, at, by, reason, what, approvedBy, addresses, state }) => {
            const [name, tone] = signs[state];
            return (
              <tr key={`${id} ${at}`}>
                <th scope="row">{id}</th>
                <td>{momentIn(zone, at, locale)}</td>
                <td data-l={t('releases.columns.by')}>{formatList([...by, ...approvedBy], locale)}</td>
                <td data-l={t('releases.columns.what')}>
                  {what} {reason !== undefined && <small>{t('releases.returned', { reason })}</small>}{' '}
                  {addresses !== undefined && <small>{t('releases.addresses', { count: addresses })}</small>}
                </td>
                <td>
                  <StateWords name={name} tone={tone}>
                    {t(`releases.states.${state}`)}
                  </StateWords>
                </td>
              </tr>
            );
          })}
        </StaffTable>
      )}
      {back.length > 0 && (
        <div className="staff-sheet">
          <section id="back">
            <h2>{t('releases.back')}</h2>
            <form className="staff-two" method="post" action={staffPath(locale, 'publishing/roll-back')}>
              <div>
                <Radios
                  name="to"
                  legend={t('releases.which')}
                  chosen={typed.to || back[0]?.id}
                  options={back.map(({ id, at, what }) => ({ value: id, words: id, note: `${momentIn(zone, at, locale)} ${what}` }))}
                />
                <TextField
                  name="reason"
                  label={t('releases.why')}
                  hint={t('releases.whyHint')}
                  rows={3}
                  maxLength={500}
                  value={typed.reason}
                  required
                />
                <button className="button button--primary" type="submit">
                  {t('releases.go')}
                </button>
              </div>
              <p className="staff-note staff-note--warn">{t('releases.stays')}</p>
            </form>
          </section>
        </div>
      )}
    </PublishingFrame>
  );
}
