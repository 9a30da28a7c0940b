import type { Source } from '../rule.ts';
import { rules } from '../rules.ts';

const sources = new Map(rules.flatMap(({ name, source }) => (source ? [[name, source] as const] : [])));

/** What the rule of a problem rests on, where that is more than the site’s own habits. */
export function sourceOf(code: string): Source | undefined {
  return sources.get(code.split('.')[0] ?? '');
}
