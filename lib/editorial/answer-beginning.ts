import { kinds } from '../edit/begin/kinds.ts';
import { beginEntry } from '../edit/begin-entry.ts';
import type { Lead, Posted } from '../staff/answer.ts';
import { entryOf } from '../staff/content/entry-of.ts';
import type { Staff } from '../staff/roles.ts';
import { beginningOf, longest } from './beginning.ts';
import { faultsOf } from './beginning-faults.ts';
import { checkedNow } from './checked-now.ts';
import { writeFaults } from './fault.ts';
import { keepChanges } from './keep-changes.ts';
import { wordsOfFirst } from './words-of-first.ts';

/** Answers the questions of a beginning: drafts in both languages, and the way to the editor. */
export async function answerBeginning(staff: Staff, { field, now, locale }: Posted): Promise<Lead> {
  const { raw, library, today } = await checkedNow(now);
  const name = field('kind');
  const beginning = beginningOf(name, library, 'en');
  const kind = kinds[name];
  if (!beginning || !kind) return { to: 'content/new', flash: { problem: 'unreadable' } };
  const answers = Object.fromEntries(kind.questions.map((question) => [question, field(question).slice(0, longest)]));
  const slugs = { en: field('slug-en'), 'fr-CA': field('slug-fr') };
  const begun = beginEntry(raw, library, kind, answers, today, slugs);
  const typed = { ...answers, 'slug-en': slugs.en, 'slug-fr': slugs['fr-CA'] };
  if (!('files' in begun)) {
    const { faults, rest } = faultsOf(begun, beginning, typed);
    const said = { faults: writeFaults(faults), why: wordsOfFirst(rest, locale) };
    return { to: `content/new?kind=${name}`, flash: { problem: 'refused', typed: { ...typed, ...said } } };
  }
  const [first = ''] = begun.files.keys();
  if (!(await keepChanges(staff, raw, begun.files, { action: 'content.new', entry: entryOf(first), now })))
    return { to: `content/new?kind=${name}`, flash: { problem: 'meanwhile', typed } };
  return { to: `content/${entryOf(first)}`, flash: { done: 'begun' } };
}
