import { Icon } from '#components/ui/icon.tsx';
import { slot } from '#lib/templates/slots.ts';

type Props = { id: string };

/** The place where a handler says what is wrong with an answer; empty and hidden until then. */
export function FieldError({ id }: Props) {
  return (
    <p className="error" {...slot('error')} id={`${id}-error`} hidden>
      <Icon name="warning" />
      <span {...slot('errorWords')} />
    </p>
  );
}
