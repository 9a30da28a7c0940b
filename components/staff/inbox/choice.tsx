import { described, FieldFault, fieldLook } from '#components/staff/content/field-fault.tsx';

type Props = {
  name: string;
  label: string;
  chosen: string;
  options: readonly (readonly [value: string, words: string])[];
  required?: boolean;
  /** What is wrong with what was chosen. */
  fault?: string | undefined;
};

/** One of several, in a list that opens. */
export function Choice({ name, label, chosen, options, required = false, fault }: Props) {
  return (
    <div className={fieldLook(fault)}>
      <label htmlFor={name}>{label}</label>
      <FieldFault name={name} words={fault} />
      <select className="input" id={name} name={name} defaultValue={chosen} required={required} {...described(name, fault)}>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
