import { stringify } from 'yaml';
import type { Correction } from '../content/schemas/correction.ts';

const head = '# What was corrected in public, the latest last. Readers find it on the page of corrections and in its feed.\n';

/** The list of corrections (`content/corrections.yaml`) with one more; what stands in it stays as it is. */
export function withCorrection(list: string | undefined, correction: Correction): string {
  return (list ?? head) + stringify([correction], { lineWidth: 0 });
}
