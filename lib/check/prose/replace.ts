import type { Edit, Place } from '../../content/problem.ts';

/** The change that puts other words in a place; nothing where its end is not known. */
export function replacing({ file, line, column, end }: Place, text: string): Edit | undefined {
  return end && { file, from: { line, column }, to: end, text };
}
