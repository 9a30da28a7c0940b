import { useLocale, useTranslations } from 'next-intl';
import { ProblemList } from '#components/staff/content/problem-list.tsx';
import { EntryTabs } from '#components/staff/editor/entry-tabs.tsx';
import { FactsAside } from '#components/staff/editor/facts-aside.tsx';
import { FactsForm } from '#components/staff/editor/facts-form.tsx';
import { FactsRefused } from '#components/staff/editor/facts-refused.tsx';
import { plainProblem } from '#components/staff/editor/plain-problem.ts';
import { StaffPage } from '#components/staff/staff-page.tsx';
import { problemWords } from '#lib/editorial/act-words.ts';
import type { FactsAside as Beside } from '#lib/editorial/facts-aside.ts';
import type { EntryNames } from '#lib/staff/editor/entry-names.ts';
import { partsIn } from '#lib/staff/editor/fact-fields.ts';
import type { FactProblem } from '#lib/staff/editor/fact-problems.ts';
import { problemsByFact } from '#lib/staff/editor/fact-problems.ts';
import type { OpenedFacts } from '#lib/staff/editor/open-facts.ts';
import type { Flash } from '#lib/staff/flash.ts';
import type { Staff } from '#lib/staff/roles.ts';

type Props = {
  staff: Staff;
  entry: string;
  title: string;
  opened: OpenedFacts;
  /** The entries that facts are chosen from. */
  names: EntryNames;
  /** What the check finds in the facts as they are saved, and at which of them. */
  found: readonly FactProblem[];
  /** What stands beside the facts. */
  beside: Beside;
  /** What became of the form when it was sent. */
  flash: Flash;
};

/** The facts of an entry, each in a field of its own. */
export function FactsPage({ staff, entry, title, opened: { file, parts }, names, found: asFound, beside, flash }: Props) {
  const locale = useLocale();
  const known = new Map(parts?.flatMap(partsIn).map((part) => [part.path, part]));
  const found = asFound.map(({ problem, path }) => ({ path, problem: plainProblem(problem, path, known.get(path ?? ''), locale) }));
  const t = useTranslations('StaffEditor.facts');
  const words = useTranslations('StaffContent.ask');
  const refusal = useRefusalWords(flash, parts !== undefined);
  const given = {
    names,
    typed: flash.typed ?? {},
    problems: problemsByFact(found),
    refused: flash.problem === 'unsaved' ? ('unsaved' as const) : ('clash' as const),
    tops: flash.tops ?? [],
  };
  const places = new Map(found.map(({ problem, path }) => [problem, path]));
  return (
    <StaffPage staff={staff} page={`content/${entry}/facts`}>
      <div className="editor-top">
        <h1>{t('title', { title })}</h1>
        <EntryTabs entry={entry} current="facts" />
      </div>
      {refusal !== undefined && <FactsRefused words={refusal} parts={parts ?? []} given={given} />}
      <p className="staff-lead">{t('lead')}</p>
      {flash.done !== undefined && (
        <p className="staff-note" role="status">
          {t(flash.done === 'nothing' ? 'nothing' : 'done')}
        </p>
      )}
      {found.length > 0 && (
        <section className="staff-box" aria-labelledby="found">
          <h2 id="found">{words('checked')}</h2>
          <ProblemList problems={found.map(({ problem }) => problem)} fieldOf={(problem) => fieldOf(places.get(problem))} />
        </section>
      )}
      <div className="staff-two">
        {parts && <FactsForm {...{ entry, parts, given }} version={file.version} base={file.base} />}
        <FactsAside entry={entry} beside={beside} />
      </div>
    </StaffPage>
  );
}

const fieldOf = (path: string | undefined): string | undefined => (path === undefined ? undefined : `fact-${path}`);

/** Why the form was not saved, or cannot be shown. */
function useRefusalWords(flash: Flash, canBeRead: boolean): string | undefined {
  const locale = useLocale();
  const t = useTranslations('StaffEditor.facts');
  const { problem } = flash;
  if (!canBeRead || problem === 'broken') return t('broken');
  if (problem === 'clash' || problem === 'conflict' || problem === 'unsaved') return t(problem);
  return problemWords(flash, locale);
}
