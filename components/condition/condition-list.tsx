import { useLocale } from 'next-intl';
import { conditionArt } from '#components/condition/condition-art.ts';
import { DrawnItem } from '#components/layout/drawn-item.tsx';
import type { Condition } from '#lib/content/library.ts';
import { entryPath, textFor } from '#lib/content/queries.ts';

type Props = { conditions: readonly Condition[] };

/** Every condition with its page. */
export function ConditionList({ conditions }: Props) {
  const locale = useLocale();
  return (
    <div className="wrap topics">
      <ul className="drawn-list">
        {conditions.map((condition) => {
          const { words } = textFor(condition, locale).text;
          return (
            <DrawnItem
              key={condition.id}
              art={conditionArt(condition)}
              path={entryPath('conditions', condition, locale)}
              title={words.shortTitle}
            >
              {words.lead}
            </DrawnItem>
          );
        })}
      </ul>
    </div>
  );
}
