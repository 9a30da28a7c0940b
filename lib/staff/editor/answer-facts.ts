import { randomUUID } from 'node:crypto';
import type { Lead, Posted } from '../answer.ts';
import type { Writer } from '../content/draft.ts';
import type { Places } from '../content/drafts.ts';
import { openFile } from '../content/drafts.ts';
import { saveFile } from '../content/save-file.ts';
import { withFacts } from './fact-fields.ts';
import { withItem, withoutItem } from './fact-lists.ts';
import { factsFile } from './open-facts.ts';
import { recordEdit } from './record-edit.ts';

type Given = { collection: string; id: string; fields: FormData };

/**
 * Answers the form of the facts. What is sent names the version it was read from: where a colleague has saved meanwhile, the page shows that
 * instead of writing over it.
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
  const lists = listChanges(fields);
  if (changed.size === 0 && lists.length === 0) return { to: page, flash: { done: 'nothing' } };
  if (Number(fields.get('version')) !== opened.version) return { to: page, flash: { problem: 'conflict' } };
  const text = lists.reduce(
    (before, change) => (before === undefined ? undefined : change(before)),
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
  return { to: page, flash: { done: 'done' } };
}

/** What the form does to lists: items are added at the end, so that the one to be removed is still where the form showed it. */
function listChanges(fields: FormData): ((text: string) => string | undefined)[] {
  const said = [...fields].flatMap(([key, value]) =>
    typeof value === 'string' && value.trim() !== '' ? [[key, value.trim()] as const] : [],
  );
  return [
    ...said.flatMap(([key, value]) => (key.startsWith('new:') ? [(text: string) => withItem(text, key.slice(4), value)] : [])),
    ...said.flatMap(([key, path]) => (key === 'add' ? [(text: string) => withItem(text, path)] : [])),
    ...said.flatMap(([key, path]) => (key === 'remove' ? [(text: string) => withoutItem(text, path)] : [])),
  ];
}
