import type { z } from 'zod';
import { asTyped, itemAsTyped } from './as-typed.ts';
import { factFields } from './fact-fields.ts';
import { withItem, withoutItem } from './fact-lists.ts';
import { withFirstItem, withNewGroup } from './first-item.ts';

/** What a form does to a list. */
export type ListChange = { kind: 'new' | 'add' | 'remove'; path: string; value: string };

const inLines = (value: unknown): string => String(value ?? '').replaceAll('\r\n', '\n');

/** The facts of a form that say something else than when it was opened, by their paths. */
export function changedFacts(fields: FormData, schema: z.ZodType): Map<string, string> {
  const changed = new Map<string, string>();
  for (const [key, value] of fields) {
    const fact = key.startsWith('now:') ? key.slice(4) : undefined;
    if (fact === undefined || typeof value !== 'string') continue;
    const [said, was] = [asTyped(schema, fact, inLines(value)), inLines(fields.get(`was:${fact}`))];
    if (inLines(value) !== was && said !== was) changed.set(fact, said);
  }
  return changed;
}

/** The facts that say something else now than when the form was opened, and than what was typed. */
export function clashingFacts(changed: ReadonlyMap<string, string>, fields: FormData, text: string): Map<string, string> {
  const now = new Map((factFields(text) ?? []).map(({ path, value }) => [path, value]));
  return new Map([...changed].filter(([fact, said]) => ![inLines(fields.get(`was:${fact}`)), said].includes(now.get(fact) ?? '')));
}

/** What the form does to lists: items are added at the end, so that the one to be removed is still where the form showed it. */
export function listChanges(fields: FormData, schema: z.ZodType): ListChange[] {
  const said = [...fields].flatMap(([key, value]) =>
    typeof value === 'string' && value.trim() !== '' ? [[key, value.trim()] as const] : [],
  );
  const pressed = (kind: 'add' | 'remove') => said.flatMap(([key, path]) => (key === kind ? [{ kind, path, value: '' }] : []));
  const written = said.flatMap(([key, value]) =>
    key.startsWith('new:') ? [{ kind: 'new' as const, path: key.slice(4), value: itemAsTyped(schema, key.slice(4), value) }] : [],
  );
  return [...written, ...pressed('add'), ...pressed('remove')];
}

/** A file of facts with a list changed, or a group begun; `undefined` where it has no such list or group. */
export function withListChange(text: string, { kind, path, value }: ListChange, schema: z.ZodType): string | undefined {
  if (kind === 'remove') return withoutItem(text, path);
  const said = kind === 'new' ? value : undefined;
  return withItem(text, path, said) ?? withFirstItem(text, path, schema, said) ?? withNewGroup(text, path, schema);
}
