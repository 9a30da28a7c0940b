import type { ReactNode } from 'react';
import { FactProblems } from '#components/staff/editor/fact-problems.tsx';
import type { Problem } from '#lib/content/problem.ts';

type Props = { path: string; label: string; hint: string | undefined; problems: readonly Problem[] | undefined; children: ReactNode };

/** Several facts under what they are for, with what is wrong with all of them together; the list of problems leads to it. */
export function FactSet({ path, label, hint, problems = [], children }: Props) {
  const wrong = `wrong-${path}`;
  const isWrong = problems.some(({ severity }) => severity === 'error');
  return (
    <fieldset
      className={isWrong ? 'editor-facts__group has-error' : 'editor-facts__group'}
      id={`fact-${path}`}
      tabIndex={-1}
      aria-describedby={problems.length > 0 ? wrong : undefined}
    >
      <legend>{label}</legend>
      {hint !== undefined && <p className="hint">{hint}</p>}
      <FactProblems id={wrong} problems={problems} />
      {children}
    </fieldset>
  );
}
