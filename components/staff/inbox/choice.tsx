type Props = {
  name: string;
  label: string;
  chosen: string;
  options: readonly (readonly [value: string, words: string])[];
  required?: boolean;
};

/** One of several, in a list that opens. */
export function Choice({ name, label, chosen, options, required = false }: Props) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <select className="input" id={name} name={name} defaultValue={chosen} required={required}>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
