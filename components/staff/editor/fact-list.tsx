import { useLocale, useTranslations } from 'next-intl';
import { FactPart } from '#components/staff/editor/fact-part.tsx';
import { FactSelect } from '#components/staff/editor/fact-select.tsx';
import { FactSet } from '#components/staff/editor/fact-set.tsx';
import { factHint, factName } from '#components/staff/editor/fact-words.ts';
import type { FactsGiven } from '#components/staff/editor/facts-given.ts';
import type { FactPart as Part } from '#lib/staff/editor/fact-fields.ts';

type Props = { list: Part & { kind: 'list' }; label: string; given: FactsGiven };

/** A list of facts: each item can be removed, and one more can be added at the end. */
export function FactList({ list, label, given }: Props) {
  const locale = useLocale();
  const t = useTranslations('StaffEditor.facts');
  const { path, items, ofGroups, choice } = list;
  const id = `new-${path}`;
  const shared = { id, name: `new:${path}` };
  const typed = given.typed[`new:${path}`] ?? '';
  return (
    <FactSet path={path} label={label} hint={factHint(list, locale)} problems={given.problems[path]}>
      {items.map((item, index) => (
        <div key={item.path} className="editor-facts__item">
          <FactPart part={item} given={given} called={t('item', { number: index + 1 })} />
          <button className="editor-link" type="submit" name="remove" value={item.path}>
            {t('remove')} <span className="visually-hidden">{factName(item.path, locale)}</span>
          </button>
        </div>
      ))}
      {ofGroups ? (
        <button className="button button--quiet" type="submit" name="add" value={path}>
          {t(items.length === 0 ? 'addFirst' : 'addGroup')} <span className="visually-hidden">{label}</span>
        </button>
      ) : (
        <div className="field">
          <label htmlFor={id}>
            {t('add')} <span className="visually-hidden">{label}</span>
          </label>
          {choice ? (
            <FactSelect {...shared} value={typed} choice={choice} names={given.names} empty hint="add-hint" />
          ) : (
            <input className="input" {...shared} defaultValue={typed} aria-describedby="add-hint" autoComplete="off" />
          )}
        </div>
      )}
    </FactSet>
  );
}
