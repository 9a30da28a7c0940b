import { useTranslations } from 'next-intl';
import { ProblemItem } from '#components/staff/editor/problem-item.tsx';
import { SectionItem } from '#components/staff/editor/section-item.tsx';
import type { Known } from '#components/staff/editor/use-check.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import type { ToldProblem } from '#lib/staff/editor/messages.ts';

type Props = {
  known: Known;
  goTo: (file: string, line: number) => void;
  fileOf: (locale: Locale) => string | undefined;
  mend: (problem: ToldProblem) => void;
  agree: (section: string) => void;
  know: (problem: ToldProblem) => void;
};

const ranks = { error: 0, warning: 1, advice: 2 } as const;

/** What there is to mend in both languages, errors first, and how each section stands. */
export function Rail({ known, goTo, fileOf, mend, agree, know }: Props) {
  const t = useTranslations('StaffEditor');
  const problems = known.problems.toSorted((a, b) => ranks[a.severity] - ranks[b.severity]);
  const agreeing = known.sections.filter(({ state }) => state === 'current').length;
  return (
    <aside className="editor-rail" aria-label={t('rail')}>
      <section aria-labelledby="problems">
        <h2 id="problems">{t('problems.count', { count: problems.length })}</h2>
        {known.elsewhere > 0 && <p className="editor-small">{t('problems.elsewhere', { count: known.elsewhere })}</p>}
        <ol>
          {problems.map((problem) => (
            <ProblemItem
              key={`${problem.file} ${problem.line} ${problem.column} ${problem.code} ${problem.what}`}
              {...{ problem, goTo, mend, know }}
              agreeOn={agree}
            />
          ))}
        </ol>
      </section>
      {known.sections.length > 0 && (
        <section aria-labelledby="sections">
          <h2 id="sections">{t('sections.title')}</h2>
          <p className="editor-small">{t('sections.count', { agreeing, count: known.sections.length })}</p>
          <ol>
            {known.sections.map((section) => (
              <SectionItem key={section.section} {...{ section, goTo, fileOf, agree }} />
            ))}
          </ol>
        </section>
      )}
    </aside>
  );
}
