import { useEffect, useRef, useState } from 'react';
import { post } from '#components/staff/editor/post.ts';
import type { Present } from '#lib/staff/content/draft.ts';

/** How often an open editor says that it is open, in milliseconds. */
const often = 10_000;

/** Says where one writes, and gives who else has the entry open. */
export function usePresence(address: string, at: { file: string; line: number }): readonly Present[] {
  const [others, setOthers] = useState<readonly Present[]>([]);
  const place = useRef(at);
  place.current = at;
  useEffect(() => {
    const say = async () => {
      const answer = await post<Present[]>(address, place.current);
      if (answer.kind === 'answer') setOthers(answer.value);
    };
    void say();
    const timer = setInterval(() => void say(), often);
    return () => clearInterval(timer);
  }, [address]);
  return others;
}
