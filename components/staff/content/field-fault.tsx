import { Icon } from '#components/ui/icon.tsx';

/** What is wrong with an answer, above the field it was typed into. */
export function FieldFault({ name, words }: { name: string; words: string | undefined }) {
  if (words === undefined) return null;
  return (
    <p className="error" id={`${name}-error`}>
      <Icon name="warning" />
      <span>{words}</span>
    </p>
  );
}

/** The look of a field, which a fault changes. */
export function fieldLook(fault: string | undefined): string {
  return fault === undefined ? 'field' : 'field has-error';
}

/** What a field tells of its hint and its fault to those who hear it. */
export function described(name: string, fault: string | undefined, hint?: string) {
  const ids = [hint, fault === undefined ? undefined : `${name}-error`].filter((id) => id !== undefined);
  return { 'aria-describedby': ids.join(' ') || undefined, 'aria-invalid': fault === undefined ? undefined : true } as const;
}
