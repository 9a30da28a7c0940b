import type { ReactNode } from 'react';

type Props = {
  name: string;
  legend: string;
  hint?: string;
  options: readonly { value: string; words: string; note?: ReactNode }[];
  chosen?: string | undefined;
};

/** One of a few, each with its words and, where it needs one, a small line. */
export function Radios({ name, legend, hint, options, chosen }: Props) {
  return (
    <fieldset className="field" aria-describedby={hint ? `${name}-hint` : undefined}>
      <legend>{legend}</legend>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {options.map(({ value, words, note }) => (
        <label key={value} className="staff-radio">
          <input type="radio" name={name} value={value} required defaultChecked={value === chosen} />
          <span>
            {words}
            {note && <small>{note}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
