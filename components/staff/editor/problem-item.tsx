import { useTranslations } from 'next-intl';
import type { ToldProblem } from '#lib/staff/editor/messages.ts';

type Props = {
  problem: ToldProblem;
  goTo: (file: string, line: number) => void;
  mend: (problem: ToldProblem) => void;
  agreeOn: (section: string) => void;
  know: (problem: ToldProblem) => void;
};

/** A problem with its place, its reason, and what mends it. */
export function ProblemItem({ problem, goTo, mend, agreeOn, know }: Props) {
  const t = useTranslations('StaffEditor.problems');
  const { severity, what, fix, why, file, line, action, word, agree } = problem;
  const name = file.split('/').at(-1) ?? '';
  return (
    <li className={`editor-problem editor-problem--${severity}`}>
      <p>
        <b>{t(severity)}</b> {what}
      </p>
      <p className="editor-small">{agree === undefined ? fix : t('agreeFirst')}</p>
      {why && (
        <details>
          <summary>{t('why')}</summary>
          <p className="editor-small">{why}</p>
        </details>
      )}
      <p className="editor-acts">
        {action && (
          <button type="button" className="editor-link" onClick={() => mend(problem)}>
            {action.text === '' ? t('takeOut') : t('write', { text: action.text.replace(/^\s*- /, '') })}
          </button>
        )}
        {word !== undefined && (
          <button type="button" className="editor-link" onClick={() => know(problem)}>
            {t('know', { word })}
          </button>
        )}
        {agree !== undefined && (
          <button type="button" className="editor-link" onClick={() => agreeOn(agree)}>
            {t('agree')}
          </button>
        )}
        <button type="button" className="editor-link" onClick={() => goTo(file, line)}>
          {t('go', { file: name, line })}
        </button>
      </p>
    </li>
  );
}
