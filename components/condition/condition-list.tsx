import { useLocale } from 'next-intl';
import type { Condition } from '#lib/content/library.ts';
import { entryPath, textFor } from '#lib/content/queries.ts';

type Props = { conditions: readonly Condition[] };

/** Every condition with its page. */
export function ConditionList({ conditions }: Props) {
  const locale = useLocale();
  return (
    <div className="wrap topics">
      <ul className="plain-list">
        {conditions.map((condition) => {
          const { words } = textFor(condition, locale).text;
          return (
            <li key={condition.id}>
              <h2>
                <a href={entryPath('conditions', condition, locale)}>{words.shortTitle}</a>
              </h2>
              <p>{words.lead}</p>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
