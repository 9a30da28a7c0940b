import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '#lib/db/client.ts';
import { approve } from '#lib/publish/decide.ts';
import { isNeeded } from '#lib/publish/is-needed.ts';
import { publishDue } from '#lib/publish/publish-due.ts';
import { findProposal } from '#lib/publish/read-proposals.ts';
import { recover } from '#lib/publish/recover.ts';
import { currentRelease, recordSwitch } from '#lib/release/folder.ts';
import { max, push } from '#tests/support/content-site.ts';
import type { PublishSite } from '#tests/support/publish-site.ts';
import { newPublishSite, propose, publishSiteIn, putEmptyRelease } from '#tests/support/publish-site.ts';
import { engines, newStore } from '#tests/support/store.ts';

const sleep = 'content/articles/sleep/en.mdx';

/** Two servers on one store and one repository, each with releases of its own; the first one publishes. */
describe.each(engines)('several servers on %s', (engine) => {
  let store: Store;
  let first: PublishSite;
  let second: PublishSite;
  const stay = () => new AbortController().signal;
  const stateOf = async (id: string) => (await findProposal(id, store))?.proposal.state;

  beforeEach(async () => {
    store = await newStore(engine);
    first = await newPublishSite(store, { [sleep]: 'Sleep is work.\n' });
    second = { ...publishSiteIn(first.root.replace(/releases$/, 'others'), store, first.repository), carried: true };
    for (const { root, repository } of [first, second]) {
      putEmptyRelease(root, '2026-0', await repository.head(), new Date('2026-11-01T12:00:00Z'));
      recordSwitch(root, { id: '2026-0', by: 'test', at: '2026-11-01T12:00:00.000Z' });
    }
  });

  it('leave a release to the one that has it while it brings it online, and do not say that it failed', async () => {
    const id = await propose(first, sleep, (text) => text.replace('work', 'easy'), 'articles/sleep');
    await approve({ id, by: max }, first.clock, store);
    const leaving = new AbortController();
    first.ask = (_root, { switchTo, by }) => {
      recordSwitch(first.root, { id: switchTo, by, at: first.clock.toISOString() });
      leaving.abort();
      return new Promise(() => undefined); // its own successor takes over, in a moment
    };
    await publishDue(first, leaving.signal);

    second.supervisor.says = 'There is no release “2026-1”.';
    await recover(second, stay());
    expect(await stateOf(id)).toBe('building');

    await recover(first, stay());
    expect([await stateOf(id), currentRelease(first.root)]).toEqual(['online', '2026-1']);
  });

  it('build a push once: what the first has made of it is carried to the second', async () => {
    const marks = new Map<string, string>();
    second.repository = {
      ...second.repository,
      marked: async (name) => marks.get(name),
      mark: async (name, commit) => void marks.set(name, commit),
    };
    second.openRepository = async () => second.repository;
    marks.set('built', await first.repository.head());
    await push(first.repository, sleep, 'Sleep is rest.\n');
    expect(await isNeeded(second)).toBe(true);

    await publishDue(first, stay());

    expect([first.orders.length, currentRelease(first.root)]).toEqual([1, '2026-1']);
    expect(await isNeeded(second)).toBe(false);
    expect(await isNeeded({ ...second, carried: false })).toBe(true);
  });
});
