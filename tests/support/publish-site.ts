import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Store } from '#lib/db/client.ts';
import { askForReview } from '#lib/publish/ask-for-review.ts';
import type { Builder, BuildOrder, Built } from '#lib/publish/build-order.ts';
import { composeCommits } from '#lib/publish/compose.ts';
import type { PublishPlace } from '#lib/publish/place.ts';
import { archiveRelease } from '#lib/release/archive.ts';
import type { Outcome, Wish } from '#lib/release/control.ts';
import { completeRelease, recordSwitch } from '#lib/release/folder.ts';
import type { Repository } from '#lib/repository/repository.ts';
import { lea, newRepository } from '#tests/support/content-site.ts';
import { putFile } from '#tests/support/put-file.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

/** A place to publish in, with a builder that makes nothing but the commits and an empty release, and a supervisor that always says yes. */
export type PublishSite = PublishPlace & {
  repository: Repository;
  /** What was ordered, in order. */
  orders: BuildOrder[];
  /** What becomes of the next builds instead of a release. */
  fates: ((order: BuildOrder, signal: AbortSignal) => Promise<Built | undefined>)[];
  /** Whether a supervisor runs, and what it says. */
  supervisor: { runs: boolean; says?: string };
  clock: Date;
};

export async function newPublishSite(store: Store, files: Record<string, string>): Promise<PublishSite> {
  const root = join(temporaryFolder(), 'releases');
  mkdirSync(root);
  return publishSiteIn(root, store, await newRepository(files));
}

/** The same for a store, a repository and a folder of releases that are there. */
export function publishSiteIn(root: string, store: Store, repository: Repository): PublishSite {
  const orders: BuildOrder[] = [];
  const fates: PublishSite['fates'] = [];
  let count = 0;
  const build: Builder = async (order, hear, signal) => {
    orders.push(order);
    hear({ step: 'check', state: 'running' });
    const fate = await fates.shift()?.(order, signal);
    if (fate) return fate;
    const composed = await composeCommits(repository, order);
    if ('conflicts' in composed) {
      const lines = composed.conflicts.map(({ file }) => file);
      return { failed: { code: 'conflict', problems: [], lines }, blamed: composed.conflicts.map(({ id }) => id) };
    }
    for (const step of ['check', 'build', 'crawl'] as const) hear({ step, state: 'done' });
    count += 1;
    putEmptyRelease(root, `2026-${count}`, composed.commit, site.clock);
    return { commit: composed.commit, release: `2026-${count}` };
  };
  const site: PublishSite = {
    ...{ store, root, repository, build, orders, fates, supervisor: { runs: true }, clock: new Date('2026-11-27T15:00:00Z') },
    openRepository: async () => repository,
    hasRepository: () => true,
    isTimeToPull: () => true,
    carried: false,
    now: () => site.clock,
    async ask(_, wish) {
      if (!site.supervisor.runs) return undefined;
      if (site.supervisor.says !== undefined) return { done: false, sentence: site.supervisor.says };
      return putOnline(root, wish, site.clock);
    },
  };
  return site;
}

/** What a supervisor does for a release, but for the serving. */
export function putOnline(root: string, { switchTo: id, by }: Wish, at: Date): Outcome {
  recordSwitch(root, { id, by, at: at.toISOString() });
  archiveRelease(root, { id, by, at: at.toISOString() });
  return { done: true, sentence: `Release ${id} serves.` };
}

/** A release that holds nothing, built at a time. */
export function putEmptyRelease(root: string, id: string, commit: string, at: Date): void {
  mkdirSync(join(root, id, '.next', 'finished'), { recursive: true });
  writeFileSync(join(root, id, '.next', 'BUILD_ID'), id);
  writeFileSync(join(root, id, '.next', 'finished', 'table.json'), '{}');
  completeRelease(root, { id, commit, subject: id, builtAt: at.toISOString(), by: 'test' });
}

/** Léa changes a file and asks for review of its entry; gives the id of the proposal. */
export async function propose(site: PublishSite, file: string, change: (text: string) => string, entry: string): Promise<string> {
  await putFile(file, lea, (text) => change(text ?? ''), site);
  const by = { ...lea, email: 'lea@clinic.example' };
  const asked = await askForReview({ entry, by, note: 'Say it plainly' }, site.clock, { ...site, check: async () => [] });
  if ('refused' in asked) throw new Error(asked.refused);
  return asked.id;
}
