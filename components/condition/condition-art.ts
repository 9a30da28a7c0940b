import type { ThumbName } from '#components/art/thumb.tsx';
import type { Condition } from '#lib/content/library.ts';

/** The drawing of a condition: its own, or that of pain in many places. */
export function conditionArt({ id }: Condition): ThumbName {
  return id === 'fibromyalgia' ? 'fibromyalgia' : 'widespread';
}
