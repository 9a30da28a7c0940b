import { loadLibrary } from '../../content/load.ts';
import { choices } from '../../intake/schema.ts';
import type { Lead, Posted } from '../answer.ts';
import type { Staff } from '../roles.ts';
import type { Act } from './answer-form.ts';
import { leadAfter, settledIn, versionIn } from './answer-request.ts';
import { exportRequest, exportSelection } from './exports/make.ts';
import type { Purpose } from './exports/purposes.ts';
import { purposes } from './exports/purposes.ts';
import { readInboxQuery } from './query.ts';
import { correctable, correctRequest, proofs, stopContact, withdrawRequest } from './rights.ts';

/** The forms of the page of a person’s rights, by the last part of their address. */
export const rightsActs = {
  async correct(staff, reference, { field, now }) {
    const question = correctable.find((one) => one === field('question'));
    const proof = proofs.find((one) => one === field('proof'));
    const here = `inbox/${reference}/rights`;
    if (!question || !proof) return { to: here, flash: { problem: 'unreadable' } };
    const values = question === 'times' ? choices.times.filter((time) => field(time) === 'yes') : [field('value')];
    const correction = { question, values, proof, version: versionIn(field), settles: settledIn(field) };
    const corrected = await correctRequest(staff, reference, correction, now);
    return corrected.did === 'refused'
      ? { to: here, flash: { problem: 'refused', typed: { question, issue: corrected.issue } } }
      : leadAfter(reference, corrected);
  },

  async withdraw(staff, reference, { field, now }) {
    const [typed, here] = [field('reference'), `inbox/${reference}/rights`];
    switch (field('wish')) {
      // “withdraw” alone comes from a page of an older release, where it kept the request: nothing is erased on its word.
      case 'withdraw-and-erase': {
        const erased = await withdrawRequest(staff, reference, typed, now);
        if (erased === 'unsure') return { to: here, flash: { problem: 'unsure' } };
        if (erased === 'unknown') return { to: `inbox/${reference}` }; // which says that there is none
        return { to: 'inbox', flash: { done: erased === 'later' ? 'erased-later' : 'erased', typed: { reference } } };
      }
      case 'no-contact': {
        const stopped = await stopContact(staff, reference, typed, now);
        if (stopped.did === 'unsure') return { to: here, flash: { problem: 'unsure' } };
        return { to: `inbox/${reference}`, flash: { done: 'no-contact', typed: { reference } } };
      }
      default:
        return { to: here, flash: { problem: 'unreadable' } };
    }
  },

  async export(staff, reference, { field, locale, now }) {
    const purpose = purposeIn(field);
    const here = `inbox/${reference}/rights`;
    if (!purpose) return { to: here, flash: { problem: 'unreadable' } };
    const made = await exportRequest(staff, reference, purpose, locale, now);
    if (made.did !== 'made' || made.id === '') return { to: here, flash: { problem: 'damaged', typed: { reference } } };
    return { to: `exports/${made.id}` };
  },
} satisfies Record<string, Act>;

/** Makes a file of the list as it was filtered. */
export async function answerExportList(staff: Staff, { field, locale, now }: Posted): Promise<Lead> {
  const purpose = purposeIn(field);
  if (!purpose) return { to: 'inbox/export', flash: { problem: 'unreadable' } };
  const places = loadLibrary().locations.map(({ id }) => id);
  const asked = Object.fromEntries(['r', 's', 'p', 'l', 'w', 'sort', 'down'].map((name) => [name, field(name)]));
  const { filter, sorting } = readInboxQuery(asked, places, staff.id);
  const made = await exportSelection(staff, { filter, sorting, as: field('as') === 'json' ? 'json' : 'csv', purpose, locale }, now);
  if (made.did === 'too-many') return { to: 'inbox', flash: { problem: 'too-many', typed: { count: String(made.count) } } };
  if (made.did !== 'made') return { to: 'inbox' };
  const damaged = made.damaged.slice(0, 20).join(', ');
  return { to: `exports/${made.id}`, ...(damaged ? { flash: { problem: 'damaged', typed: { reference: damaged } } } : {}) };
}

function purposeIn(field: Posted['field']): Purpose | undefined {
  return purposes.find((one) => one === field('purpose'));
}
