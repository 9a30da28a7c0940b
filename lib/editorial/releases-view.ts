import type { Locale } from '../i18n/locales.ts';
import { listProposals } from '../publish/read-proposals.ts';
import { listRuns } from '../publish/read-runs.ts';
import { addressChanges } from '../release/address-changes.ts';
import { readPublications } from '../release/archive.ts';
import { currentRelease, listReleases, readSwitches, releasesToGoBackTo } from '../release/folder.ts';
import { checkedNow } from './checked-now.ts';
import { clinicZone } from './clinic-zone.ts';
import { entryTitle, releasesFolder } from './publishing-view.ts';

/** How many times something went online the page lists. */
const shown = 25;

/** A release that went online. */
export type PastRelease = {
  id: string;
  at: string;
  /** Who wrote what it brought, or pushed it, or went back to it. */
  by: string[];
  /** Why the site went back to it. */
  reason?: string;
  /** What it brought: the entries, or the first line of its commit. */
  what: string;
  approvedBy: string[];
  addresses: number | undefined;
  state: 'serves' | 'kept' | 'gone';
};

/** Every release that went online, the latest first, and those that can be gone back to, the newest first. @throws StoreUnavailable */
export async function releasesView(locale: Locale, now: Date) {
  const root = releasesFolder();
  const [{ library }, runs, proposals] = await Promise.all([checkedNow(now), listRuns(), listProposals()]);
  const kept = new Map(listReleases(root).map((release) => [release.id, release]));
  const current = currentRelease(root);
  const publications = readPublications(root);
  const online = publications.length > 0 ? publications : readSwitches(root);
  const releases = online.map(({ id, at, by }, index): PastRelease => {
    const run = runs.find(({ release, kind }) => release === id && kind !== 'rollback');
    const brought = proposals.filter((proposal) => run !== undefined && proposal.run === run.id);
    const titles = brought.map(({ entry }) => entryTitle(library, entry, locale));
    const before = online[index - 1]?.id;
    const isBack = online.findIndex((one) => one.id === id) < index;
    const back = isBack ? runs.findLast(({ release, kind }) => release === id && kind === 'rollback') : undefined;
    const writers = [...new Set(brought.map(({ askedBy }) => askedBy.name))];
    return {
      ...{ id, at },
      by: back ? [back.by.name] : writers.length > 0 ? writers : [by],
      ...(back && { reason: back.reason }),
      what: titles.length > 0 ? titles.join(', ') : (kept.get(id)?.subject ?? ''),
      approvedBy: back ? [] : [...new Set(brought.flatMap(({ decidedBy }) => decidedBy?.name ?? []))],
      addresses: before === undefined ? undefined : addressChanges(root, before, id)?.length,
      state: id === current && index === online.length - 1 ? 'serves' : kept.has(id) ? 'kept' : 'gone',
    };
  });
  const back = releasesToGoBackTo(root).flatMap((id) => {
    const [past, release] = [releases.findLast((one) => one.id === id), kept.get(id)];
    // One that went online before its pages were archived is told by what it says of itself.
    return past ?? (release ? { id, at: release.builtAt, what: release.subject } : []);
  });
  return { releases: releases.slice(-shown).reverse(), back, zone: clinicZone(library) };
}
