import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '#components/ui/icon.tsx';
import type { Problem } from '#lib/content/problem.ts';
import { wordsOf } from '#lib/content/problem-words.ts';

type Props = {
  /** By which a field says that this describes it. */
  id: string;
  problems: readonly Problem[];
  /** Why what was typed was not saved. */
  refused?: string | undefined;
};

/** What is wrong with a fact, at its field, with what mends it. */
export function FactProblems({ id, problems, refused }: Props) {
  const locale = useLocale();
  const t = useTranslations('StaffEditor.problems');
  if (problems.length === 0 && refused === undefined) return null;
  return (
    <div id={id}>
      {refused !== undefined && (
        <p className="error">
          <Icon name="warning" />
          <span>
            {t('error')} {refused}
          </span>
        </p>
      )}
      {problems.map((problem) => {
        const { what, fix } = wordsOf(problem, locale, 'staff');
        return (
          <p
            key={`${problem.line}:${problem.column}:${problem.code}:${what}`}
            className={problem.severity === 'error' ? 'error' : 'error editor-facts__warning'}
          >
            <Icon name="warning" />
            <span>
              {t(problem.severity)} {what} {fix && <small>{fix}</small>}
            </span>
          </p>
        );
      })}
    </div>
  );
}
