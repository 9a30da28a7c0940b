import { stringify } from 'yaml';
import { reviewedRecord } from '../check/records.ts';
import { reviewHead } from '../check/review-head.ts';
import { copyEntry } from '../edit/copy-entry.ts';
import { wordedNamed } from '../edit/entry-files.ts';
import { moveAddress } from '../edit/move-address.ts';
import { withdraw } from '../edit/withdraw.ts';
import type { Locale } from '../i18n/locales.ts';
import { messagesFor } from '../i18n/messages.ts';
import { askForReview } from '../publish/ask-for-review.ts';
import { sendBack } from '../publish/decide.ts';
import { listProposals } from '../publish/read-proposals.ts';
import type { Lead, Posted } from '../staff/answer.ts';
import { discarding } from '../staff/content/drafts.ts';
import type { ActFaults } from './act-faults.ts';
import { writeActFaults } from './act-faults.ts';
import type { EntryAct } from './answer-entry.ts';
import { seenIn } from './draft-seen.ts';
import { broughtBack } from './history.ts';
import { keepChanges } from './keep-changes.ts';
import { listsOf, listsWithout } from './lists-without.ts';
import { proposable } from './proposable.ts';
import { seenWords } from './reviewed-view.ts';
import { wordsOfFirst } from './words-of-first.ts';

/** Leads back to a form with what was typed, and why it was not done. */
function again(page: string, problem: string, typed: Record<string, string> = {}): Lead {
  return { to: page, flash: { problem, typed } };
}

/** The same where fields of the form are what is wrong. */
function mend(page: string, faults: ActFaults, typed: Record<string, string>): Lead {
  return again(page, 'refused', { ...typed, faults: writeActFaults(faults) });
}

const bilingual = ({ field }: Posted, name: string) => ({ en: field(`${name}-en`), 'fr-CA': field(`${name}-fr`) });

/** A copy of an entry, under other titles. */
const copy: EntryAct = async (staff, { entry, checked, worded }, posted) => {
  const titles = bilingual(posted, 'title');
  const page = `content/${entry}/copy`;
  const typed = { 'title-en': titles.en, 'title-fr': titles['fr-CA'] };
  if (!worded || titles.en === '') return mend(page, { 'title-en': 'title' }, typed);
  const begun = copyEntry(checked.raw, checked.library, worded, titles, checked.today);
  if ('exists' in begun) return mend(page, { 'title-en': 'exists' }, typed);
  if ('unnamed' in begun) return mend(page, { 'title-en': 'unnamed' }, typed);
  if ('errors' in begun) return again(page, 'refused', { ...typed, why: wordsOfFirst(begun.errors, posted.locale) });
  const [first = ''] = begun.files.keys();
  const id = first.split('/')[2] ?? '';
  const act = { action: 'content.copy', entry: `${worded.collection}/${id}`, now: posted.now, detail: worded.id };
  if (!(await keepChanges(staff, checked.raw, begun.files, act))) return mend(page, { 'title-en': 'exists' }, typed);
  return { to: `content/${worded.collection}/${id}`, flash: { done: 'begun' } };
};

/** What is wrong with an address that was asked for, at its field. */
const wrongSlug: Readonly<Record<Locale, Record<'form' | 'taken', ActFaults>>> = {
  en: { form: { 'slug-en': 'formEn' }, taken: { 'slug-en': 'takenEn' } },
  'fr-CA': { form: { 'slug-fr': 'formFr' }, taken: { 'slug-fr': 'takenFr' } },
};

/** Other addresses for an entry. */
const move: EntryAct = async (staff, { entry, checked, worded }, posted) => {
  const slugs = bilingual(posted, 'slug');
  const page = `content/${entry}/address`;
  const typed = { 'slug-en': slugs.en, 'slug-fr': slugs['fr-CA'] };
  const moved = worded ? moveAddress(checked.raw, checked.library, worded, slugs) : ({ problem: 'same' } as const);
  if ('problem' in moved) {
    if (moved.problem === 'same') return again(page, 'same', typed);
    return mend(page, wrongSlug[moved.locale][moved.problem], typed);
  }
  const act = { action: 'content.move', entry, now: posted.now };
  if (!(await keepChanges(staff, checked.raw, moved, act))) return again(page, 'meanwhile', typed);
  return { to: `content/${entry}/ask`, flash: { done: 'moved' } };
};

/** An entry that is taken away. */
const retire: EntryAct = async (staff, { name, entry, checked, worded }, posted) => {
  const [because, to] = [bilingual(posted, 'because'), posted.field('to')];
  const shows = posted.field('shows') === 'other' ? 'other' : 'notice';
  const page = `content/${entry}/retire`;
  const typed = { 'because-en': because.en, 'because-fr': because['fr-CA'], shows, to };
  if (!worded || worded.collection === 'pages') return again(page, 'cannot');
  const target = shows === 'other' ? wordedNamed(checked.library, { collection: name.collection, id: to }) : undefined;
  if (shows === 'other' && (!target || target.id === worded.id)) return mend(page, { to: 'target' }, typed);
  const isShort = (words: string) => words.length < 10 || words.length > 400;
  const wrong: ActFaults = {
    ...(isShort(because.en) && { 'because-en': 'becauseEn' }),
    ...(isShort(because['fr-CA']) && { 'because-fr': 'becauseFr' }),
  };
  if (shows === 'notice' && Object.keys(wrong).length > 0) return mend(page, wrong, typed);
  const changes = withdraw(checked.raw, checked.library, worded, target ? { to: target } : { because, on: checked.today });
  const act = { action: 'content.retire', entry, now: posted.now, detail: shows };
  if (!(await keepChanges(staff, checked.raw, changes, act))) return again(page, 'meanwhile', typed);
  return { to: `content/${entry}/ask`, flash: { done: 'retired' } };
};

/** A review of the words of both languages by a clinician. */
const reviewed: EntryAct = async (staff, { entry, checked, worded }, posted) => {
  const [by, next] = [posted.field('by'), posted.field('next')];
  const page = `content/${entry}/reviewed`;
  const clinician = checked.library.authors.find(({ id, meta }) => id === by && !meta.sample);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(next) && !Number.isNaN(Date.parse(next));
  const wrong: ActFaults = {
    ...(!clinician && { by: 'clinician' }),
    ...(posted.field('read') !== '1' && { read: 'unread' }),
    ...((!isDay || next <= checked.today) && { next: 'next' }),
  };
  if (!worded || Object.keys(wrong).length > 0) return mend(page, wrong, { by, next, read: posted.field('read') });
  if (posted.field('seen') !== seenWords(worded)) return again(page, 'meanwhile', { by, next });
  const file = worded.placeOf([]).file.replace(/meta\.yaml$/, 'review.yaml');
  const record = `# ${reviewHead}\n${stringify(reviewedRecord(worded, by, checked.today, next), { lineWidth: 0 })}`;
  const act = { action: 'content.reviewed', entry, now: posted.now, detail: by };
  if (!(await keepChanges(staff, checked.raw, new Map([[file, record]]), act))) return again(page, 'meanwhile', { by, next });
  return { to: `content/${entry}/ask`, flash: { done: 'reviewed' } };
};

/** What is written of an entry, and of lists that change with it, is shown to a colleague. */
const ask: EntryAct = async (staff, { name, entry, checked }, posted) => {
  const page = `content/${entry}/ask`;
  const typographic = posted.field('typographic') === '1';
  const note = posted.field('note').slice(0, 1000);
  const { other } = await proposable(entry);
  const also = other.filter(({ file }) => posted.field(`also:${file}`) === '1').map(({ file }) => file);
  const lists = await listsOf(name, checked.raw);
  const question = { entry, also, lists, by: staff, note, typographic };
  const asked = await askForReview(question, posted.now);
  if ('refused' in asked) return again(page, asked.refused, { note });
  return { to: `review/${asked.id}`, flash: { done: typographic && !asked.typographic ? 'asked-words' : 'asked' } };
};

/** What is written of an entry is thrown away; what is online stays. */
const discard: EntryAct = async (staff, { name, entry, checked }, posted) => {
  if (posted.field('sure') !== '1') return again(`content/${entry}/ask`, 'unsure');
  const { own } = await proposable(entry);
  if (posted.field('seen') !== seenIn(own)) return again(`content/${entry}/ask`, 'writtenOn');
  const act = { action: 'content.discard', entry, now: posted.now, also: discarding(own, posted.now) };
  if (!(await keepChanges(staff, checked.raw, await listsWithout(name, checked.raw), act)))
    return again(`content/${entry}/ask`, 'writtenOn');
  // What was thrown away must not be approved any more.
  const words = messagesFor(posted.locale).StaffContent.did.discarded;
  for (const { id } of await listProposals({ entry, states: ['waiting'] }))
    await sendBack({ id, by: { id: staff.id, name: staff.name }, words }, posted.now);
  return { to: 'content', flash: { done: 'discarded' } };
};

/** A part of an older version, back in both languages. */
const restore: EntryAct = async (staff, { name, entry, checked }, posted) => {
  const [commit, section] = [posted.field('commit'), posted.field('section')];
  const changes = await broughtBack(name, commit, section, checked.raw);
  if (changes.size === 0) return again(`content/${entry}/history`, 'nothing');
  const act = { action: 'content.restore', entry, now: posted.now, detail: commit.slice(0, 8) };
  if (!(await keepChanges(staff, checked.raw, changes, act))) return again(`content/${entry}/history`, 'meanwhile');
  return { to: `content/${entry}/ask`, flash: { done: 'restored' } };
};

/** What the forms about one entry do, by their names. */
export const entryActs = { copy, move, retire, reviewed, ask, discard, restore };
