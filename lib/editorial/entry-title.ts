import type { EntryName } from '../edit/entry-files.ts';
import { readEntryName } from '../edit/entry-files.ts';
import { titleIn } from '../edit/title-in.ts';
import type { Locale } from '../i18n/locales.ts';
import { findProposal } from '../publish/read-proposals.ts';
import { contentNow } from '../staff/content/content-now.ts';
import { libraryNow } from '../staff/editor/check-written.ts';
import { maySee } from '../staff/require-staff.ts';

type Asked = Promise<{ collection: string; id: string }>;

/**
 * What the entry of an address is called, as it is being written: for whoever may write. `undefined` for everyone else, where an
 * address names no entry, and while the store is away.
 */
export function entryTitle(params: Asked, locale: Locale): Promise<string | undefined> {
  return titleForWriters(async () => {
    const { collection, id } = await params;
    return readEntryName(collection, id);
  }, locale);
}

/** The same of the entry that a proposal would change. */
export function proposalTitle(params: Promise<{ id: string }>, locale: Locale): Promise<string | undefined> {
  return titleForWriters(async () => {
    const found = await findProposal((await params).id);
    const [collection = '', id = ''] = found?.proposal.entry.split('/') ?? [];
    return readEntryName(collection, id);
  }, locale);
}

async function titleForWriters(find: () => Promise<EntryName | undefined>, locale: Locale): Promise<string | undefined> {
  try {
    const name = (await maySee('editor', 'admin')) ? await find() : undefined;
    return name && titleIn(libraryNow(await contentNow()), name, locale);
  } catch (failure) {
    // The page itself says so. By name, not by class: the server start and a page are bundled apart, each with classes of its own.
    if (failure instanceof Error && failure.name === 'StoreUnavailable') return undefined;
    throw failure;
  }
}
