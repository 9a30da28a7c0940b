import { useLocale, useTranslations } from 'next-intl';
import type { OtherDraft } from '#components/staff/content/ask-form.tsx';
import { AskForm } from '#components/staff/content/ask-form.tsx';
import { DiscardForm } from '#components/staff/content/discard-form.tsx';
import { EntryFrame } from '#components/staff/content/entry-frame.tsx';
import type { EntryPageProps } from '#components/staff/content/entry-page-props.ts';
import { ProblemList } from '#components/staff/content/problem-list.tsx';
import { StandingNote } from '#components/staff/content/standing-note.tsx';
import type { Problem } from '#lib/content/problem.ts';
import type { Standing } from '#lib/editorial/standing.ts';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import type { DraftFile } from '#lib/staff/content/draft.ts';
import { entryOf } from '#lib/staff/content/entry-of.ts';

type Props = EntryPageProps & {
  own: readonly DraftFile[];
  other: readonly OtherDraft[];
  problems: readonly Problem[];
  standing: Standing | undefined;
  zone: string;
};

/** Asks a colleague to read what was written of an entry, both languages together. */
export function AskPage({ staff, entry, title, problem, done, typed, own, other, problems, standing, zone }: Props) {
  const locale = useLocale();
  const t = useTranslations('StaffContent');
  const page = `content/${entry}/ask`;
  // What another draft is guilty of stops this one only if it goes along.
  const errors = problems.filter(({ file, severity }) => severity === 'error' && entryOf(file) === entry).length;
  const back = { page: own.length === 0 || own.some(({ text }) => text !== null) ? `content/${entry}` : 'content', words: title };
  return (
    <EntryFrame {...{ staff, page, problem, done, back }} title={t('ask.title', { title })} lead={t('ask.lead')}>
      <StandingNote standing={standing} zone={zone} />
      <div className="staff-two">
        {own.length > 0 ? (
          <AskForm {...{ entry, own, other, errors }} note={typed.note} />
        ) : (
          <section className="staff-box">
            <h2>{t('ask.what')}</h2>
            <p>{t('ask.nothing')}</p>
            <p>
              <a href={staffPath(locale, `content/${entry}`)}>{t('ask.back')}</a>
            </p>
          </section>
        )}
        <div>
          <section className="staff-box">
            <h2>{t('ask.checked')}</h2>
            <ProblemList problems={problems} />
          </section>
          {own.length > 0 && <DiscardForm {...{ entry, own, zone }} me={staff.id} />}
        </div>
      </div>
    </EntryFrame>
  );
}
