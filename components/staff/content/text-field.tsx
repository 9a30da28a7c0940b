import { described, FieldFault, fieldLook } from '#components/staff/content/field-fault.tsx';
import { TextArea } from '#components/staff/text-area.tsx';

type Props = {
  name: string;
  label: string;
  hint?: string | undefined;
  value?: string | undefined;
  language?: string;
  /** Rows of a field of several lines; one line where left out. */
  rows?: number;
  type?: 'date' | 'time' | 'text';
  maxLength?: number;
  required?: boolean;
  /** What is wrong with what was typed. */
  fault?: string | undefined;
};

/** A field for words, in the language they are written in. */
export function TextField({ name, label, hint, value, language, rows, type = 'text', maxLength = 400, required = false, fault }: Props) {
  const told = described(name, fault, hint ? `${name}-hint` : undefined);
  return (
    <div className={fieldLook(fault)}>
      <label htmlFor={name}>{label}</label>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <FieldFault name={name} words={fault} />
      {rows === undefined ? (
        <input
          className="input"
          id={name}
          name={name}
          lang={language}
          defaultValue={value}
          required={required}
          {...told}
          type={type}
          maxLength={type === 'text' ? maxLength : undefined}
          autoComplete="off"
        />
      ) : (
        <TextArea
          id={name}
          name={name}
          rows={rows}
          maxLength={maxLength}
          language={language}
          text={value}
          hint={told['aria-describedby']}
          invalid={told['aria-invalid']}
          required={required}
        />
      )}
    </div>
  );
}
