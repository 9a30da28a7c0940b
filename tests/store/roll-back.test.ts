import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Store } from '#lib/db/client.ts';
import { approve, publishAgain } from '#lib/publish/decide.ts';
import { publishDue } from '#lib/publish/publish-due.ts';
import { findProposal } from '#lib/publish/read-proposals.ts';
import { listRuns } from '#lib/publish/read-runs.ts';
import { recover } from '#lib/publish/recover.ts';
import { rollBack } from '#lib/publish/roll-back.ts';
import { currentRelease, readSwitches, recordSwitch } from '#lib/release/folder.ts';
import { max, push } from '#tests/support/content-site.ts';
import type { PublishSite } from '#tests/support/publish-site.ts';
import { newPublishSite, propose, putEmptyRelease } from '#tests/support/publish-site.ts';
import { engines, newStore } from '#tests/support/store.ts';

const dose = 'content/articles/dose/en.mdx';
const sleep = 'content/articles/sleep/en.mdx';
const pain = 'content/articles/pain/en.mdx';

/** A wrong dose is online, and a change of another page is being built, when somebody wants the release before back. */
describe.each(engines)('a roll back during a build, on %s', (engine) => {
  let store: Store;
  let site: PublishSite;
  let change: string;
  const stay = () => new AbortController().signal;
  const go = async () => {
    await recover(site, stay());
    await publishDue(site, stay());
    await recover(site, stay());
  };
  const online = async (file: string) => (await site.repository.read(await site.repository.head(), file))?.toString();
  const stateOf = async (id: string) => (await findProposal(id, store))?.proposal.state;
  const saidOf = async (id: string) => (await findProposal(id, store))?.proposal.said;
  const later = () => {
    site.clock = new Date(site.clock.getTime() + 1000);
  };
  const approved = async (file: string, from: string, to: string) => {
    later();
    const id = await propose(site, file, (text) => text.replace(from, to), file.split('/').slice(1, 3).join('/'));
    await approve({ id, by: max }, site.clock, store);
    return id;
  };
  const goBack = () => {
    later();
    return rollBack({ by: max, reason: 'The dose is wrong.' }, site.clock, site);
  };
  const wait = { code: 'held-back', problems: [], lines: ['The dose is wrong.'], serving: '2026-0' };

  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['setInterval'] });
    store = await newStore(engine);
    site = await newPublishSite(store, { [dose]: 'Take 5 mg.\n', [sleep]: 'Sleep is work.\n', [pain]: 'Pain is real.\n' });
    putEmptyRelease(site.root, '2026-0', await site.repository.head(), new Date('2026-11-01T12:00:00Z'));
    recordSwitch(site.root, { id: '2026-0', by: 'test', at: '2026-11-01T12:00:00.000Z' });
    await approved(dose, '5 mg', '50 mg');
    await go();
    change = await approved(sleep, 'work', 'rest');
    later();
  });

  afterEach(() => vi.useRealTimers());

  it('ends the build at once, and readers have the release before', async () => {
    site.fates.push(async (_, signal) => {
      await goBack();
      const ended = new Promise((resolve) => signal.addEventListener('abort', resolve));
      vi.advanceTimersByTime(1000);
      await ended;
      return { failed: { code: 'interrupted', problems: [], lines: [] } };
    });
    await go();

    expect([currentRelease(site.root), await online(dose), await online(sleep)]).toEqual(['2026-0', 'Take 5 mg.\n', 'Sleep is work.\n']);
    expect([await stateOf(change), await saidOf(change)]).toEqual(['failed', wait]);
    expect((await listRuns(2, store)).map(({ kind, state }) => [kind, state])).toEqual([
      ['rollback', 'online'],
      ['edits', 'failed'],
    ]);
  });

  it('keeps a build that was done all the same from going public, until somebody publishes it again', async () => {
    site.fates.push(async () => {
      await goBack();
      return undefined;
    });
    await go();
    expect([currentRelease(site.root), await online(dose), await online(sleep)]).toEqual(['2026-0', 'Take 5 mg.\n', 'Sleep is work.\n']);
    expect([await stateOf(change), await saidOf(change)]).toEqual(['failed', wait]);
    await go();
    expect([currentRelease(site.root), site.orders.length]).toEqual(['2026-0', 2]);

    await publishAgain({ id: change, by: max }, site.clock, store);
    later();
    await go();
    expect([await stateOf(change), await online(dose), await online(sleep)]).toEqual(['online', 'Take 5 mg.\n', 'Sleep is rest.\n']);
  });

  it('lets what was approved before and not begun wait too, and publishes what is approved after', async () => {
    let before = '';
    site.fates.push(async () => {
      before = await approved(pain, 'real', 'felt');
      await goBack();
      return undefined;
    });
    await go();
    expect([await stateOf(before), await saidOf(before)]).toEqual(['failed', wait]);

    const after = await approved(dose, '5 mg', '10 mg');
    later();
    await go();
    expect([await stateOf(after), await online(dose), await online(pain)]).toEqual(['online', 'Take 10 mg.\n', 'Pain is real.\n']);
  });

  it('comes first where it was asked for while a remote was still being asked', async () => {
    const pull = site.repository.pull;
    site.repository.pull = async () => {
      site.repository.pull = pull;
      await goBack();
      later();
    };
    await go();
    expect([currentRelease(site.root), await stateOf(change), await saidOf(change)]).toEqual(['2026-0', 'failed', wait]);
  });

  it('comes before a release that was built when its server was killed', async () => {
    const { ask } = site;
    site.ask = () => Promise.reject(new Error('killed'));
    await expect(go()).rejects.toThrow('killed');
    await goBack();
    site.ask = ask;
    await go();
    expect([currentRelease(site.root), await online(dose), await online(sleep)]).toEqual(['2026-0', 'Take 5 mg.\n', 'Sleep is work.\n']);
    expect([await stateOf(change), await saidOf(change)]).toEqual(['failed', wait]);
    expect(readSwitches(site.root).map(({ id }) => id)).toEqual(['2026-0', '2026-1', '2026-0']);
  });

  it('holds a push of engineers back as well', async () => {
    await push(site.repository, pain, 'Pushed.\n');
    site.fates.push(async () => {
      await goBack();
      return undefined;
    });
    await go();
    await go();
    expect([await online(pain), site.orders.length]).toEqual(['Pain is real.\n', 2]);
    expect(readSwitches(site.root).map(({ id }) => id)).toEqual(['2026-0', '2026-1', '2026-0']);
  });

  it('that an operator made by hand is not undone by the build either', async () => {
    site.fates.push(async () => {
      later();
      recordSwitch(site.root, { id: '2026-0', by: 'account root', at: site.clock.toISOString() });
      return undefined;
    });
    await go();
    expect([currentRelease(site.root), await stateOf(change)]).toEqual(['2026-0', 'failed']);
    expect(await saidOf(change)).toEqual({ ...wait, lines: [] });
  });
});
