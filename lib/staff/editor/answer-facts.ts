import { randomUUID } from 'node:crypto';
import type { Lead, Posted } from '../answer.ts';
import type { Writer } from '../content/draft.ts';
import type { Places } from '../content/drafts.ts';
import { openFile } from '../content/drafts.ts';
import { saveFile } from '../content/save-file.ts';
import { factFields } from './fact-fields.ts';
import { withItem, withoutItem } from './fact-lists.ts';
import { factsFile } from './open-facts.ts';
import { recordEdit } from './record-edit.ts';
import { withFacts } from './with-facts.ts';

type Given = { collection: string; id: string; fields: FormData };

/**
 * Answers the form of the facts. What is sent names the version it was read from: where a colleague has saved meanwhile, what both changed
 * is shown beside what was typed instead of written over it, and everything else is saved.
 */
export async function answerFacts({ id: who, name }: Writer, given: Given, { now }: Posted, places: Places = {}): Promise<Lead> {
  const { collection, id, fields } = given;
  const page = `content/${collection}/${id}/facts`;
  const facts = factsFile(collection, id);
  const opened = facts && (await openFile(facts.path, places));
  if (!opened || opened.text === null || opened.obstacle) return { to: page, flash: { problem: 'broken' } };
  const changed = new Map<string, string>();
  for (const [key, value] of fields) {
    const fact = key.startsWith('now:') ? key.slice(4) : undefined;
    if (fact === undefined || typeof value !== 'string') continue;
    const said = value.replaceAll('\r\n', '\n');
    if (said !== String(fields.get(`was:${fact}`) ?? '').replaceAll('\r\n', '\n')) changed.set(fact, said);
  }
  const isOld = Number(fields.get('version')) !== opened.version;
  const clashing = isOld ? clashes(changed, fields, opened.text) : new Map<string, string>();
  for (const fact of clashing.keys()) changed.delete(fact);
  // An item that is to go may stand elsewhere since a colleague saved: the page is looked at again first.
  const asked = listChanges(fields);
  const lists = isOld ? asked.filter(({ kind }) => kind !== 'remove') : asked;
  const told = clashing.size > 0 || lists.length < asked.length ? withTyped(clashing) : undefined;
  if (changed.size === 0 && lists.length === 0) return { to: page, flash: told ?? { done: 'nothing' } };
  const text = lists.reduce(
    (before, { change }) => (before === undefined ? undefined : change(before)),
    withFacts(opened.text, changed, facts.schema),
  );
  if (text === undefined) return { to: page, flash: { problem: 'broken' } };
  const save = {
    file: opened.file,
    text,
    basedOn: opened.version,
    base: opened.base,
    session: randomUUID(),
    sequence: 1,
    by: { id: who, name },
  };
  const saved = await saveFile(save, now, places);
  if (saved.kind === 'conflict') return { to: page, flash: { problem: 'conflict' } };
  await recordEdit(opened.file, { id: who, name }, places, now);
  return { to: page, flash: told ?? { done: 'done' } };
}

/** The facts that say something else now than when the form was opened, and than what was typed. */
function clashes(changed: ReadonlyMap<string, string>, fields: FormData, text: string): Map<string, string> {
  const now = new Map((factFields(text) ?? []).map(({ path, value }) => [path, value]));
  const lines = (value: unknown): string => String(value ?? '').replaceAll('\r\n', '\n');
  return new Map([...changed].filter(([fact, said]) => ![lines(fields.get(`was:${fact}`)), said].includes(now.get(fact) ?? '')));
}

/** How many letters of what was typed the page is given again: a cookie carries them. */
const room = 2_000;

/** What was typed where a colleague wrote something else, for the page to show beside that. */
function withTyped(clashing: ReadonlyMap<string, string>): { problem: string; typed: Record<string, string> } {
  const typed: Record<string, string> = {};
  let left = room;
  for (const [fact, said] of clashing) {
    left -= fact.length + said.length;
    if (left > 0) typed[fact] = said;
  }
  return { problem: Object.keys(typed).length > 0 ? 'clash' : 'conflict', typed };
}

type ListChange = { kind: 'new' | 'add' | 'remove'; change: (text: string) => string | undefined };

/** What the form does to lists: items are added at the end, so that the one to be removed is still where the form showed it. */
function listChanges(fields: FormData): ListChange[] {
  const said = [...fields].flatMap(([key, value]) =>
    typeof value === 'string' && value.trim() !== '' ? [[key, value.trim()] as const] : [],
  );
  return [
    ...said.flatMap(([key, value]) =>
      key.startsWith('new:') ? [{ kind: 'new' as const, change: (text: string) => withItem(text, key.slice(4), value) }] : [],
    ),
    ...said.flatMap(([key, path]) => (key === 'add' ? [{ kind: 'add' as const, change: (text: string) => withItem(text, path) }] : [])),
    ...said.flatMap(([key, path]) =>
      key === 'remove' ? [{ kind: 'remove' as const, change: (text: string) => withoutItem(text, path) }] : [],
    ),
  ];
}
