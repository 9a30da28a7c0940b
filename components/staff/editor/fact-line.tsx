import { useTranslations } from 'next-intl';
import { FactInput } from '#components/staff/editor/fact-input.tsx';
import { FactWords } from '#components/staff/editor/fact-words.tsx';
import type { FactRow } from '#lib/staff/editor/fact-fields.ts';

/** A line of the form of facts: a fact, a button that removes an item of a list, or a way to add one. */
export function FactLine({ row }: { row: FactRow }) {
  const t = useTranslations('StaffEditor.facts');
  const { kind, path, label } = row;
  if (kind === 'field') return <FactInput {...row} />;
  if (kind === 'item')
    return (
      <button className="editor-link" type="submit" name="remove" value={path}>
        {t('remove', { label })}
      </button>
    );
  if (row.ofGroups)
    return (
      <button className="button button--quiet" type="submit" name="add" value={path}>
        {t('addGroup', { label })}
      </button>
    );
  return (
    <div className="field">
      <label htmlFor={`new-${path}`}>{t('add', { label })}</label>
      {row.words && <FactWords id={`hint-${path}`} words={row.words} />}
      <input
        className="input"
        id={`new-${path}`}
        name={`new:${path}`}
        aria-describedby={row.words ? `hint-${path} add-hint` : 'add-hint'}
      />
    </div>
  );
}
