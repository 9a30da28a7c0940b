import { randomUUID } from 'node:crypto';
import type { Lead, Posted } from '../answer.ts';
import type { Writer } from '../content/draft.ts';
import type { Places } from '../content/drafts.ts';
import { openFile } from '../content/drafts.ts';
import { noteEdit } from '../content/note-edit.ts';
import { saveFile } from '../content/save-file.ts';
import { factsFile } from './open-facts.ts';
import type { ListChange } from './posted-facts.ts';
import { changedFacts, clashingFacts, listChanges, withListChange } from './posted-facts.ts';
import { withFacts } from './with-facts.ts';

type Given = { collection: string; id: string; fields: FormData };

/**
 * Answers the form of the facts. What is sent names the version it was read from: where a colleague has saved meanwhile, what both changed
 * is shown beside what was typed instead of written over it, and everything else is saved. What cannot be written at all comes back as it
 * was typed.
 */
export async function answerFacts(writer: Writer, given: Given, posted: Posted, places: Places = {}): Promise<Lead> {
  const { collection, id, fields } = given;
  const page = `content/${collection}/${id}/facts`;
  const facts = factsFile(collection, id);
  const opened = facts && (await openFile(facts.path, places));
  if (!opened || opened.text === null || opened.obstacle) return { to: page, flash: { problem: 'broken' } };
  const changed = changedFacts(fields, facts.schema);
  const asked = listChanges(fields, facts.schema);
  const tops = topsOf([...changed.keys(), ...asked.map(({ path }) => path)]);
  // A draft that was published meanwhile leaves the same number, and another text under it.
  const isOld = Number(fields.get('version')) !== opened.version || fields.get('base') !== (opened.base ?? '');
  const clashing = isOld ? clashingFacts(changed, fields, opened.text) : new Map<string, string>();
  const kept = new Map([...changed].filter(([fact]) => !clashing.has(fact)));
  // An item that is to go may stand elsewhere since a colleague saved: the page is looked at again first.
  const lists = isOld ? asked.filter(({ kind }) => kind !== 'remove') : asked;
  const told = clashing.size > 0 || lists.length < asked.length ? withClash(clashing) : undefined;
  if (kept.size === 0 && lists.length === 0) return { to: page, flash: told ? { ...told, tops } : { done: 'nothing' } };
  const text = lists.reduce(
    (before, change) => (before === undefined ? undefined : withListChange(before, change, facts.schema)),
    withFacts(opened.text, kept, facts.schema),
  );
  if (text === undefined) return { to: page, flash: { problem: 'unsaved', typed: typedOf(changed, asked), tops } };
  const { id: who, name } = writer;
  const save = {
    file: opened.file,
    text,
    basedOn: opened.version,
    base: opened.base,
    session: randomUUID(),
    sequence: 1,
    by: { id: who, name },
  };
  const saved = await saveFile(save, posted.now, places, noteEdit(opened.file, who, places, posted.now));
  // A colleague saved in this very moment: the form is held against what they saved.
  if (saved.kind === 'conflict') return answerFacts(writer, given, posted, places);
  return { to: page, flash: { ...(told ?? { done: 'done' }), tops } };
}

/** The parts at the top of a file in which something was changed: the page shows them open. */
function topsOf(paths: readonly string[]): string[] {
  return [...new Set(paths.map((path) => path.split('/')[0] ?? ''))];
}

/** How many letters of what was typed the page is given again: a cookie carries them. */
const room = 2_000;

/** What was typed where a colleague wrote something else, for the page to show beside that. */
function withClash(clashing: ReadonlyMap<string, string>): { problem: string; typed: Record<string, string> } {
  const typed = typedOf(clashing, []);
  return { problem: Object.keys(typed).length > 0 ? 'clash' : 'conflict', typed };
}

/** What was typed, for its fields: that of a fact by its path, that of a new item by `new:` and the path of its list. */
function typedOf(changed: ReadonlyMap<string, string>, lists: readonly ListChange[]): Record<string, string> {
  const items = lists.flatMap(({ kind, path, value }) => (kind === 'new' ? [[`new:${path}`, value] as const] : []));
  const typed: Record<string, string> = {};
  let left = room;
  for (const [fact, said] of [...changed, ...items]) {
    left -= fact.length + said.length;
    if (left > 0) typed[fact] = said;
  }
  return typed;
}
