import type { AnyWorded } from '../content/texts.ts';
import type { EntryName } from '../edit/entry-files.ts';
import { readEntryName, wordedNamed } from '../edit/entry-files.ts';
import type { Lead, Posted } from '../staff/answer.ts';
import { answerForm } from '../staff/answer.ts';
import type { Staff } from '../staff/roles.ts';
import type { CheckedNow } from './checked-now.ts';
import { checkedNow } from './checked-now.ts';

/** An entry that a form is about, with everything around it. */
export type About = { name: EntryName; entry: string; checked: CheckedNow; worded: AnyWorded | undefined };

/** What a form about one entry asks for. */
export type EntryAct = (staff: Staff, about: About, posted: Posted) => Promise<Lead>;

export type EntryContext = { params: Promise<{ language: string; collection: string; id: string }> };

/** Answers a form about the entry that the address names; `page` is the page of the form below that of the entry. */
export async function answerEntryForm(
  request: Request,
  context: EntryContext,
  staff: Staff,
  page: string,
  act: EntryAct,
): Promise<Response> {
  const { collection, id } = await context.params;
  const name = readEntryName(collection, id);
  if (!name) return new Response(null, { status: 404 });
  const entry = `${name.collection}/${name.id}`;
  return answerForm(request, context, `content/${entry}/${page}`, async (posted) => {
    const checked = await checkedNow(posted.now);
    return act(staff, { name, entry, checked, worded: wordedNamed(checked.library, name) }, posted);
  });
}

/** The entry that a page of the staff area is about; undefined where there is none, or one without words. */
export async function findAbout(params: Promise<{ collection: string; id: string }>, now: Date): Promise<About | undefined> {
  const { collection, id } = await params;
  const name = readEntryName(collection, id);
  if (!name) return undefined;
  const checked = await checkedNow(now);
  return { name, entry: `${name.collection}/${name.id}`, checked, worded: wordedNamed(checked.library, name) };
}
