'use client';

import type { ComponentProps } from 'react';
import { useEffect, useRef } from 'react';

/** The field for the code of an invitation, filled in from what follows the # of its address, which is then taken out of the history. */
export function InvitationField(props: ComponentProps<'input'>) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const code = location.hash.slice(1);
    if (field.current === null || !/^[A-Z0-9-]{20,40}$/.test(code)) return;
    field.current.value = code;
    history.replaceState(null, '', location.pathname);
  }, []);
  return <input {...props} ref={field} />;
}
