import { resolve } from 'node:path';
import type { Library } from '../content/library.ts';
import { titleOf } from '../content/title-of.ts';
import { readEntryName, wordedNamed } from '../edit/entry-files.ts';
import { env } from '../env.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Proposal } from '../publish/proposal.ts';
import { listProposals } from '../publish/read-proposals.ts';
import { listRuns } from '../publish/read-runs.ts';
import { readSwitches } from '../release/folder.ts';
import { checkedNow } from './checked-now.ts';
import { clinicZone } from './clinic-zone.ts';

/** The folder of releases of this server. */
export function releasesFolder(): string {
  return resolve(/* turbopackIgnore: true */ env.RELEASES_DIR);
}

/** What an entry is called, or its name where there is no page of it. */
export function entryTitle(library: Library, entry: string, locale: Locale): string {
  const [collection = '', id = ''] = entry.split('/');
  const name = readEntryName(collection, id);
  const worded = name && wordedNamed(library, name);
  return worded ? titleOf(worded, locale) : entry;
}

/** What is being published, and what waits. @throws StoreUnavailable */
export async function publishingView(locale: Locale, now: Date) {
  const [{ library }, proposals, [run]] = await Promise.all([checkedNow(now), listProposals(), listRuns(1)]);
  const listed = (proposal: Proposal) => ({ proposal, title: entryTitle(library, proposal.entry, locale) });
  const inState = (...states: Proposal['state'][]) => proposals.filter(({ state }) => states.includes(state)).map(listed);
  return {
    zone: clinicZone(library),
    serving: readSwitches(releasesFolder()).at(-1),
    run: run && { run, titles: proposals.filter((proposal) => proposal.run === run.id).map((proposal) => listed(proposal).title) },
    waiting: inState('approved'),
    scheduled: inState('scheduled'),
    stopped: inState('failed', 'ready'),
  };
}
