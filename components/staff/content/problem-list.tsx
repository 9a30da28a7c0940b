import { useLocale, useTranslations } from 'next-intl';
import { StateWords } from '#components/staff/content/sign.tsx';
import type { Problem } from '#lib/content/problem.ts';
import { wordsOf } from '#lib/content/problem-words.ts';
import { isAboutAgreement } from '#lib/staff/content/is-about-agreement.ts';

const signs = { error: ['error', 'danger'], warning: ['warning', 'caution'], advice: ['advice', 'info'] } as const;

/** What the check finds, with the place and the way to mend it. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const locale = useLocale();
  const t = useTranslations('StaffContent');
  const button = useTranslations('StaffEditor.problems')('agree');
  if (problems.length === 0)
    return (
      <StateWords name="ok" tone="good">
        {t('ask.sound')}
      </StateWords>
    );
  return (
    <ul className="staff-checks">
      {problems.map((problem) => {
        const { what, fix: remedy } = wordsOf(problem, locale, 'staff');
        // The command that the remedy names is for whoever has the folder of the site; the editor has a button.
        const fix = isAboutAgreement(problem) ? t('ask.agreeFirst', { button }) : remedy;
        const [name, tone] = signs[problem.severity];
        return (
          <li key={`${problem.file}:${problem.line}:${problem.column}:${problem.code}`}>
            <StateWords name={name} tone={tone} note={t('ask.at', { file: problem.file.replace('content/', ''), line: problem.line })}>
              {what}
            </StateWords>
            {fix && <p className="small">{fix}</p>}
          </li>
        );
      })}
    </ul>
  );
}
