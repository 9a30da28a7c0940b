import type { ComponentPropsWithoutRef } from 'react';

type Props = Omit<ComponentPropsWithoutRef<'svg'>, 'aria-hidden'>;

/** A decorative picture: assistive technology and the keyboard pass over it. */
export function Drawing(props: Props) {
  return <svg {...props} aria-hidden="true" />;
}
