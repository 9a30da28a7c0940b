import { useLocale, useTranslations } from 'next-intl';
import { ProblemList } from '#components/staff/content/problem-list.tsx';
import { EntryTabs } from '#components/staff/editor/entry-tabs.tsx';
import { FactSection } from '#components/staff/editor/fact-section.tsx';
import { StaffPage } from '#components/staff/staff-page.tsx';
import type { Problem } from '#lib/content/problem.ts';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import type { EntryNames } from '#lib/staff/editor/entry-names.ts';
import type { OpenedFacts } from '#lib/staff/editor/open-facts.ts';
import type { Staff } from '#lib/staff/roles.ts';

type Props = {
  staff: Staff;
  entry: string;
  title: string;
  opened: OpenedFacts;
  /** The entries that facts are chosen from. */
  names: EntryNames;
  /** What the check finds in the facts as they are saved. */
  found: readonly Problem[];
  problem: string | undefined;
  done: string | undefined;
  /** What was typed where a colleague wrote something else meanwhile, by the path of the fact. */
  typed?: Readonly<Record<string, string>> | undefined;
};

/** The facts of an entry, each in a field of its own. */
export function FactsPage({ staff, entry, title, opened: { file, parts }, names, found, problem, done, typed = {} }: Props) {
  const locale = useLocale();
  const t = useTranslations('StaffEditor.facts');
  const words = useTranslations('StaffContent.ask');
  const page = `content/${entry}/facts`;
  return (
    <StaffPage staff={staff} page={page}>
      <div className="editor-top">
        <h1>{t('title', { title })}</h1>
        <EntryTabs entry={entry} current="facts" />
      </div>
      <p className="staff-lead">{t('lead', { file: file.file })}</p>
      <p className="editor-small" id="add-hint">
        {t('lists')}
      </p>
      {done !== undefined && (
        <p className="staff-note" role="status">
          {t(done === 'nothing' ? 'nothing' : 'done')}
        </p>
      )}
      {(problem !== undefined || !parts) && (
        <p className="staff-note staff-note--stop" role="alert">
          {t(parts && (problem === 'conflict' || problem === 'clash') ? problem : 'broken')}
        </p>
      )}
      {found.length > 0 && (
        <section className="staff-box" aria-labelledby="found">
          <h2 id="found">{words('checked')}</h2>
          <ProblemList problems={found} />
        </section>
      )}
      {parts && (
        <form className="staff-box editor-facts" method="post" action={staffPath(locale, `${page}/save`)}>
          <input type="hidden" name="version" value={file.version} />
          {/* The first button is the one that Enter presses: it saves, and removes nothing. */}
          <button type="submit" hidden>
            {t('save')}
          </button>
          {parts.map((part) => (
            <FactSection key={`${part.kind} ${part.path} ${file.version}`} part={part} given={{ names, typed }} />
          ))}
          <button className="button button--primary" type="submit">
            {t('save')}
          </button>
        </form>
      )}
    </StaffPage>
  );
}
