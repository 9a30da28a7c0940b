import { useLocale, useTranslations } from 'next-intl';
import { PublishingFrame } from '#components/staff/content/publishing-frame.tsx';
import { OutcomeWords, RunBox } from '#components/staff/content/run-box.tsx';
import { StateWords } from '#components/staff/content/sign.tsx';
import type { publishingView } from '#lib/editorial/publishing-view.ts';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import { momentIn, momentToCome } from '#lib/staff/inbox/when.ts';
import type { Staff } from '#lib/staff/roles.ts';

type Props = {
  staff: Staff;
  view: Awaited<ReturnType<typeof publishingView>>;
  problem: string | undefined;
  done: string | undefined;
};

/** What is being published, step by step, what waits for it, and what readers have meanwhile. */
export function PublishingPage({ staff, view, problem, done }: Props) {
  const locale = useLocale();
  const t = useTranslations('StaffPublishing');
  const { zone, serving, run, waiting, scheduled, stopped } = view;
  return (
    <PublishingFrame {...{ staff, problem, done }} page="publishing">
      <p className="staff-note">
        {serving ? t('servesSince', { id: serving.id, when: momentIn(zone, serving.at, locale) }) : t('servesBuilt')}
      </p>
      <div className="staff-two">
        <div>
          {run ? (
            <>
              <RunBox {...run} zone={zone} />
              <p className="staff-actions">
                <a href={staffPath(locale, 'publishing')}>{t('look')}</a>
              </p>
            </>
          ) : (
            <p>{t('nothingYet')}</p>
          )}
          {stopped.map(({ proposal, title }) => (
            <form key={proposal.id} className="staff-box" method="post" action={staffPath(locale, 'publishing/again')}>
              <h2>{title}</h2>
              <StateWords name="error" tone="danger">
                {t(proposal.state === 'ready' ? 'ready' : 'stopped')}
              </StateWords>
              {proposal.said && <OutcomeWords said={proposal.said} />}
              <p className="staff-actions">
                {proposal.state === 'failed' && (
                  <button className="button button--primary" type="submit" name="id" value={proposal.id}>
                    {t('again')} <span className="visually-hidden">{title}</span>
                  </button>
                )}
                <a href={staffPath(locale, `content/${proposal.entry}`)}>{t('open')}</a>
                <a href={staffPath(locale, `review/${proposal.id}`)}>{t('proposal')}</a>
              </p>
            </form>
          ))}
        </div>
        <section className="staff-box">
          {(waiting.length > 0 || scheduled.length === 0) && <h2>{t('waiting', { count: waiting.length })}</h2>}
          <ul className="staff-checks">
            {waiting.map(({ proposal, title }) => (
              <li key={proposal.id}>
                <StateWords name="clock" note={t('by', { name: proposal.askedBy.name, decided: proposal.decidedBy?.name ?? '' })}>
                  <a href={staffPath(locale, `review/${proposal.id}`)}>{title}</a>
                </StateWords>
              </li>
            ))}
          </ul>
          {scheduled.length > 0 && <h2>{t('scheduled')}</h2>}
          <ul className="staff-checks">
            {scheduled.map(({ proposal, title }) => (
              <li key={proposal.id}>
                <StateWords name="clock" note={momentToCome(zone, proposal.publishAt ?? proposal.askedAt, locale)}>
                  <a href={staffPath(locale, `review/${proposal.id}`)}>{title}</a>
                </StateWords>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </PublishingFrame>
  );
}
