import { useLocale, useTranslations } from 'next-intl';
import { EntryFrame } from '#components/staff/content/entry-frame.tsx';
import type { EntryPageProps } from '#components/staff/content/entry-page-props.ts';
import { PastSide } from '#components/staff/content/past-side.tsx';
import { SectionName } from '#components/staff/content/section-name.tsx';
import type { PastVersion, ThenAndNow } from '#lib/editorial/history.ts';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import { noteOf } from '#lib/publish/subject.ts';
import { momentIn } from '#lib/staff/inbox/when.ts';

type Props = EntryPageProps & {
  versions: readonly PastVersion[];
  zone: string;
  /** A part of an older version that is looked at. */
  looked: { commit: string; section: string; sides: readonly ThenAndNow[] } | undefined;
};

/** What changed on a page, part by part, and each part as it was, to be brought back. */
export function HistoryPage({ staff, entry, title, problem, done, versions, zone, looked }: Props) {
  const locale = useLocale();
  const t = useTranslations('StaffContent');
  const page = `content/${entry}/history`;
  const path = staffPath(locale, page);
  const back = { page: 'content', words: t('title') };
  return (
    <EntryFrame {...{ staff, page, problem, done, back }} title={t('history.title', { title })} lead={t('history.lead')}>
      {looked && (
        <section className="staff-box" aria-labelledby="then">
          <h2 id="then">{t('history.then', { commit: looked.commit.slice(0, 8) })}</h2>
          {looked.sides.length === 0 ? (
            <p>{t('history.same')}</p>
          ) : (
            <>
              <p className="small muted">{t('history.legend')}</p>
              <div className="staff-change__sides">
                {looked.sides.map((side) => (
                  <PastSide key={side.file} section={looked.section} side={side} />
                ))}
              </div>
              <form method="post" action={`${path}/restore`}>
                <input type="hidden" name="commit" value={looked.commit} />
                <input type="hidden" name="section" value={looked.section} />
                <button className="button button--primary" type="submit">
                  {t('history.bringBack')}
                </button>
              </form>
            </>
          )}
        </section>
      )}
      <ol className="staff-log">
        {versions.map(({ commit, at, author, subject, sections }) => (
          <li key={commit}>
            <p>
              <strong>{momentIn(zone, at, locale)}</strong>, {author}
              {noteOf(subject) && `: ${noteOf(subject)}`}
            </p>
            <ul className="staff-actions">
              {sections.map((section) => (
                <li key={section.id}>
                  <a href={`${path}?${new URLSearchParams({ commit, section: section.id })}`}>
                    <SectionName {...section} /> <span className="visually-hidden">{t('history.of', { commit: commit.slice(0, 8) })}</span>
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {versions.length === 0 && <p>{t('history.none')}</p>}
    </EntryFrame>
  );
}
