import { useTranslations } from 'next-intl';
import type { FactRow } from '#lib/staff/editor/fact-fields.ts';

/** A line of the form of facts: a fact, a button that removes an item of a list, or a way to add one. */
export function FactLine({ row }: { row: FactRow }) {
  const t = useTranslations('StaffEditor.facts');
  const { path, label } = row;
  if (row.kind === 'item')
    return (
      <button className="editor-link" type="submit" name="remove" value={path}>
        {t('remove', { label })}
      </button>
    );
  if (row.kind === 'list')
    return row.ofGroups ? (
      <button className="button button--quiet" type="submit" name="add" value={path}>
        {t('addGroup', { label })}
      </button>
    ) : (
      <div className="field">
        <label htmlFor={`new-${path}`}>{t('add', { label })}</label>
        <input className="input" id={`new-${path}`} name={`new:${path}`} aria-describedby="add-hint" />
      </div>
    );
  return (
    <div className="field">
      <label htmlFor={`fact-${path}`}>{label}</label>
      <input type="hidden" name={`was:${path}`} value={row.value} />
      {row.long ? (
        <textarea className="input" id={`fact-${path}`} name={`now:${path}`} defaultValue={row.value} rows={3} />
      ) : (
        <input className="input" id={`fact-${path}`} name={`now:${path}`} defaultValue={row.value} />
      )}
    </div>
  );
}
