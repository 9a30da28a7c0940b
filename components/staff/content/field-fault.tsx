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

/** How a field tells of its fault, besides its hint, to those who see it and to those who hear it. */
export function faultOf(name: string, words: string | undefined, hint?: string) {
  if (words === undefined) return { className: 'field', 'aria-describedby': hint, 'aria-invalid': undefined };
  return {
    className: 'field has-error',
    'aria-describedby': hint === undefined ? `${name}-error` : `${hint} ${name}-error`,
    'aria-invalid': true,
  } as const;
}
