import type { Problem } from '../../content/problem.ts';

/** Is it settled by saying that the two languages of a section agree? */
export function isAboutAgreement({ code }: Pick<Problem, 'code'>): boolean {
  return code.startsWith('stale-section.');
}
