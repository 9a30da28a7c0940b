import type { FactField } from '#lib/staff/editor/fact-fields.ts';

/** A fact in a field of its own, with what it said when the form was opened. */
export function FactInput({ path, label, value, long }: FactField) {
  const shared = { id: `fact-${path}`, name: `now:${path}`, defaultValue: value };
  return (
    <div className="field">
      <label htmlFor={shared.id}>{label}</label>
      <input type="hidden" name={`was:${path}`} value={value} />
      {long ? <textarea className="input" {...shared} rows={3} /> : <input className="input" {...shared} />}
    </div>
  );
}
