import { FactWords } from '#components/staff/editor/fact-words.tsx';
import { TextArea } from '#components/staff/text-area.tsx';
import type { FactField } from '#lib/staff/editor/fact-fields.ts';

/** A fact in a field of its own, with what it is for and what it said when the form was opened. */
export function FactInput({ path, label, value, long, words }: FactField) {
  const hint = words && `hint-${path}`;
  const shared = { id: `fact-${path}`, name: `now:${path}` };
  return (
    <div className="field">
      <label htmlFor={shared.id}>{label}</label>
      {words && <FactWords id={`hint-${path}`} words={words} />}
      <input type="hidden" name={`was:${path}`} value={value} />
      {long ? (
        <TextArea {...shared} rows={3} text={value} hint={hint} />
      ) : (
        <input className="input" {...shared} defaultValue={value} aria-describedby={hint} />
      )}
    </div>
  );
}
