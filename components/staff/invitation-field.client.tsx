'use client';

import type { ComponentProps } from 'react';
import { useEffect, useRef } from 'react';

/** The field for the code of an invitation, filled in from what follows the # of its address, which is then taken out of the history. */
export function InvitationField(props: ComponentProps<'input'>) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const take = () => {
      const code = location.hash.slice(1);
      if (field.current === null || !/^[A-Z0-9-]{20,40}$/.test(code)) return;
      field.current.value = code;
      history.replaceState(null, '', location.pathname);
    };
    take();
    // A second invitation opened in the same tab changes nothing of the address but its code.
    addEventListener('hashchange', take);
    return () => removeEventListener('hashchange', take);
  }, []);
  return <input {...props} ref={field} />;
}
