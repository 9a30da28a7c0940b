import { useLocale, useTranslations } from 'next-intl';
import { StateWords } from '#components/staff/content/sign.tsx';
import type { Problem } from '#lib/content/problem.ts';
import { wordsOf } from '#lib/content/problem-words.ts';
import { isAboutAgreement } from '#lib/staff/content/is-about-agreement.ts';

const signs = { error: ['error', 'danger'], warning: ['warning', 'caution'], advice: ['advice', 'info'] } as const;

type Props = {
  problems: readonly Problem[];
  /** The id of the field of the page at which a problem is mended. */
  fieldOf?: (problem: Problem) => string | undefined;
};

/** What the check finds, with the place and the way to mend it. */
export function ProblemList({ problems, fieldOf }: Props) {
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
        const field = fieldOf?.(problem);
        return (
          <li key={`${problem.file}:${problem.line}:${problem.column}:${problem.code}`}>
            <StateWords name={name} tone={tone} note={t('ask.at', { file: problem.file.replace('content/', ''), line: problem.line })}>
              {field === undefined ? what : <a href={`#${field}`}>{what}</a>}
            </StateWords>
            {fix && <p className="small">{fix}</p>}
          </li>
        );
      })}
    </ul>
  );
}
