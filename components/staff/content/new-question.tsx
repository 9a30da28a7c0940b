import { TextField } from '#components/staff/content/text-field.tsx';
import { Choice } from '#components/staff/inbox/choice.tsx';
import type { Question } from '#lib/editorial/beginning.ts';

type Props = { question: Question; value: string | undefined; fault: string | undefined };

/** One question of a beginning: one of a list where there is one, otherwise words. */
export function NewQuestion({ question: { name, label, options, language, required, rows, maxLength }, value, fault }: Props) {
  if (options) return <Choice name={name} label={label} chosen={value ?? ''} options={options} required={required} fault={fault} />;
  return (
    <TextField
      name={name}
      label={label}
      value={value}
      fault={fault}
      required={required}
      maxLength={maxLength}
      {...(language && { language })}
      {...(rows !== undefined && { rows })}
    />
  );
}
