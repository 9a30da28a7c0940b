import { useLocale, useTranslations } from 'next-intl';
import { ChangeAsPage } from '#components/staff/content/change-as-page.tsx';
import { ChangeAsText } from '#components/staff/content/change-as-text.tsx';
import { DecisionForm } from '#components/staff/content/decision-form.tsx';
import { EntryFrame } from '#components/staff/content/entry-frame.tsx';
import { ProblemList } from '#components/staff/content/problem-list.tsx';
import { ReviewChecks } from '#components/staff/content/review-checks.tsx';
import { OutcomeWords } from '#components/staff/content/run-box.tsx';
import { Tabs } from '#components/staff/content/tabs.tsx';
import { WholePage } from '#components/staff/content/whole-page.tsx';
import { textsOf } from '#lib/content/texts.ts';
import type { reviewView } from '#lib/editorial/review-view.ts';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import { momentIn, momentToCome } from '#lib/staff/inbox/when.ts';
import type { Staff } from '#lib/staff/roles.ts';

export const looks = ['page', 'text', 'whole'] as const;

type Props = {
  staff: Staff;
  view: NonNullable<Awaited<ReturnType<typeof reviewView>>>;
  tab: (typeof looks)[number];
  problem: string | undefined;
  done: string | undefined;
  typed: Readonly<Record<string, string>>;
};

/** A change that waits for somebody’s yes: what it does to both languages, what was checked, and the decision. */
export function ReviewPage({ staff, view, tab, problem, done, typed }: Props) {
  const locale = useLocale();
  const t = useTranslations('StaffReview');
  const { proposal, title, parts, problems, worded, zone } = view;
  const page = `review/${proposal.id}`;
  const count = (severity: 'error' | 'warning') => problems.filter((one) => one.severity === severity).length;
  const tabs = looks.map((id) => ({ id, words: t(`looks.${id}`), path: `${staffPath(locale, page)}?as=${id}` }));
  return (
    <EntryFrame
      {...{ staff, page, problem, done }}
      back={{ page: 'review', words: t('title') }}
      title={t('of', { title })}
      lead={t('asked', { name: proposal.askedBy.name, when: momentIn(zone, proposal.askedAt, locale), count: parts.length })}
    >
      {proposal.note !== '' && <blockquote className="staff-script">{proposal.note}</blockquote>}
      <div className="staff-two">
        <div>
          <Tabs label={t('look')} current={tab} tabs={tabs} />
          {tab !== 'whole' && (
            <p className="small muted">
              <ins>{t('underlined')}</ins> {t('isNew')} <del>{t('struck')}</del> {t('goes')}
            </p>
          )}
          {tab === 'page' && parts.map((part) => <ChangeAsPage key={part.id} part={part} />)}
          {tab === 'text' && parts.map((part) => <ChangeAsText key={part.id} part={part} />)}
          {tab === 'whole' &&
            (worded && textsOf(worded).length > 0 ? <WholePage entry={worded} library={view.library} /> : <p>{t('noPage')}</p>)}
          {view.pictures.length > 0 && (
            <p>{t('pictures', { names: view.pictures.map((file) => file.replace('content/', '')).join(', ') })}</p>
          )}
        </div>
        <div>
          <section className="staff-box">
            <h2>{t('checked')}</h2>
            <ReviewChecks {...view} errors={count('error')} warnings={count('warning')} />
            {problems.length > 0 && (
              <details>
                <summary>{t('problems', { count: problems.length })}</summary>
                <ProblemList problems={problems} />
              </details>
            )}
          </section>
          {proposal.state !== 'waiting' && (
            <section className="staff-box">
              <h2>{t('decision')}</h2>
              <p>
                {proposal.state === 'scheduled' && proposal.publishAt !== null
                  ? t('scheduledFor', { when: momentToCome(zone, proposal.publishAt, locale) })
                  : t(`states.${proposal.state}`)}
                {proposal.decidedBy && ` ${t('decidedBy', { name: proposal.decidedBy.name })}`}
              </p>
              {proposal.said && <OutcomeWords said={proposal.said} />}
              {proposal.words !== '' && <blockquote className="staff-script">{proposal.words}</blockquote>}
            </section>
          )}
          {view.open && (
            <DecisionForm
              id={proposal.id}
              seen={proposal.askedAt}
              barred={view.own && !proposal.typographic}
              {...view}
              typed={{ 'note-en': proposal.publicNote?.en ?? '', 'note-fr': proposal.publicNote?.['fr-CA'] ?? '', ...typed }}
            />
          )}
        </div>
      </div>
    </EntryFrame>
  );
}
