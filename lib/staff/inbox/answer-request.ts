import { theStore } from '../../db/client.ts';
import type { Lead, Posted } from '../answer.ts';
import type { Act } from './answer-form.ts';
import type { Changed } from './change.ts';
import { addNote, changeRequest, recordCall } from './change.ts';
import { listColleagues } from './colleagues-store.ts';
import { dropAside, saveReply } from './reply.ts';
import { callOutcomes, readStage } from './stages.ts';

/** The forms of the page of a request, by the last part of their address. */
export const requestActs = {
  async change(staff, reference, { field, now }) {
    const stage = readStage(field('stage'));
    if (!stage) return { to: `inbox/${reference}`, flash: { problem: 'unreadable' } };
    const colleagues = await theStore().run(listColleagues);
    const assignee = field('take') === '1' ? staff : colleagues.find(({ id }) => id === field('assignee'));
    const wanted = {
      stage,
      assignee: assignee && { id: assignee.id, name: assignee.name },
      version: versionIn(field),
      settles: settledIn(field),
    };
    return leadAfter(reference, await changeRequest(staff, reference, wanted, now));
  },

  async call(staff, reference, { field, now }) {
    const outcome = callOutcomes.find((one) => one === field('outcome'));
    if (!outcome) return { to: `inbox/${reference}`, flash: { problem: 'unreadable' } };
    return leadAfter(reference, await recordCall(staff, reference, outcome, now));
  },

  async note(staff, reference, { field, now }) {
    const text = field('note').slice(0, 1000);
    if (text === '') return { to: `inbox/${reference}`, flash: { problem: 'empty' } };
    return leadAfter(reference, await addNote(staff, reference, text, now));
  },

  async reply(staff, reference, { field, now }) {
    const text = field('text').slice(0, 4000);
    return leadAfter(reference, await saveReply(staff, reference, { text, version: versionIn(field), settles: settledIn(field) }, now));
  },

  async drop(staff, reference, { field, now }) {
    return leadAfter(reference, await dropAside(staff, reference, field('settles'), now));
  },
} satisfies Record<string, Act>;

/** The version a form was drawn with; one that cannot be read is older than any. */
export function versionIn(field: Posted['field']): number {
  const version = Number(field('version'));
  return Number.isInteger(version) ? version : -1;
}

/** The entry that kept aside what a form settles, if it does. */
export function settledIn(field: Posted['field']): string | undefined {
  return field('settles') || undefined;
}

/** Where a change leads: back to the request, or to both versions side by side. */
export function leadAfter(reference: string, changed: Changed): Lead {
  if (changed.did === 'conflict') return { to: `inbox/${reference}/conflict/${changed.aside}` };
  return { to: `inbox/${reference}`, ...(changed.did === 'changed' ? { flash: { done: 'saved' } } : {}) };
}
