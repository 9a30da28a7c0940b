import { approve, publishAgain, sendBack } from '../publish/decide.ts';
import { rollBack } from '../publish/roll-back.ts';
import { instantsOf } from '../publish/schedule.ts';
import type { Lead, Posted } from '../staff/answer.ts';
import type { Staff } from '../staff/roles.ts';
import { checkedNow } from './checked-now.ts';
import { clinicZone } from './clinic-zone.ts';
import { noteErrors } from './note-errors.ts';
import { wordsOfFirst } from './words-of-first.ts';

/** When both languages go online: undefined for now; the first of two instants where an hour comes twice. */
async function wantedInstant({ field, now }: Posted): Promise<Date | undefined | 'no-such-time'> {
  if (field('when') !== 'later') return undefined;
  const zone = clinicZone((await checkedNow(now)).library);
  const [instant] = instantsOf(zone, `${field('day')}T${field('time')}`);
  return instant ?? 'no-such-time';
}

/** When what the form was about had been asked. */
function seenIn({ field }: Posted): string | undefined {
  return field('seen') || undefined;
}

/** Answers a yes to both languages. */
export async function answerApproval(staff: Staff, id: string, posted: Posted): Promise<Lead> {
  const { field } = posted;
  const note = { en: field('note-en').slice(0, 400), 'fr-CA': field('note-fr').slice(0, 400) };
  const typed = { 'note-en': note.en, 'note-fr': note['fr-CA'], when: field('when'), day: field('day'), time: field('time') };
  const back = (problem: string, why = ''): Lead => ({ to: `review/${id}`, flash: { problem, typed: { ...typed, why } } });
  if (field('read') !== '1') return back('unread');
  const at = await wantedInstant(posted);
  if (at === 'no-such-time') return back(at);
  const noted = note.en !== '' || note['fr-CA'] !== '';
  if (noted && [note.en, note['fr-CA']].some((words) => words !== '' && words.length < 10)) return back('short-note');
  const isWhole = note.en !== '' && note['fr-CA'] !== ''; // one language alone is refused anyhow
  const wrong = isWhole ? await noteErrors(note, posted.now) : [];
  if (wrong.length > 0) return back('note', wordsOfFirst(wrong, posted.locale));
  const by = { id: staff.id, name: staff.name };
  const decided = await approve({ id, by, seen: seenIn(posted), ...(at && { at }), ...(noted && { publicNote: note }) }, posted.now);
  if ('refused' in decided) return back(decided.refused);
  return { to: 'publishing', flash: { done: at ? 'scheduled' : 'approved' } };
}

/** Answers a no, with words for whoever wrote. */
export async function answerSendBack(staff: Staff, id: string, posted: Posted): Promise<Lead> {
  const { field, now } = posted;
  const words = field('words').slice(0, 2000);
  if (words === '') return { to: `review/${id}`, flash: { problem: 'no-words' } };
  const decided = await sendBack({ id, by: { id: staff.id, name: staff.name }, words, seen: seenIn(posted) }, now);
  if ('refused' in decided) return { to: `review/${id}`, flash: { problem: decided.refused, typed: { words } } };
  return { to: 'review', flash: { done: 'sent-back' } };
}

/** Answers whoever wants to publish once more what failed. */
export async function answerAgain(staff: Staff, { field, now }: Posted): Promise<Lead> {
  const decided = await publishAgain({ id: field('id'), by: { id: staff.id, name: staff.name } }, now);
  return { to: 'publishing', flash: 'refused' in decided ? { problem: decided.refused } : { done: 'again' } };
}

/** Answers whoever wants an earlier release back. */
export async function answerRollBack(staff: Staff, { field, now }: Posted): Promise<Lead> {
  const reason = field('reason').slice(0, 500);
  const to = field('to');
  const asked = await rollBack({ by: { id: staff.id, name: staff.name }, reason, ...(to !== '' && { to }) }, now);
  if ('refused' in asked) return { to: 'publishing/releases', flash: { problem: asked.refused, typed: { reason, to } } };
  return { to: 'publishing', flash: { done: 'rolled-back' } };
}
