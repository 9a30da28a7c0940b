import type { ThumbName } from '#components/art/thumb.tsx';
import type { Treatment } from '#lib/content/library.ts';

/** The drawing of a treatment is that of its family; care of sleep has its own. */
export function treatmentArt({ id, meta }: Treatment): ThumbName {
  return id === 'sleep' ? 'rest' : meta.family;
}
