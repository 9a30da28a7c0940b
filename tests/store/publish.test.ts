import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Store } from '#lib/db/client.ts';
import { StoreUnavailable } from '#lib/failures.ts';
import { askForReview } from '#lib/publish/ask-for-review.ts';
import type { Built } from '#lib/publish/build-order.ts';
import { approve, publishAgain, sendBack } from '#lib/publish/decide.ts';
import { withLease } from '#lib/publish/lease.ts';
import { leaseHolder } from '#lib/publish/lease-store.ts';
import { publishDue } from '#lib/publish/publish-due.ts';
import { findProposal, listProposals } from '#lib/publish/read-proposals.ts';
import { listRuns } from '#lib/publish/read-runs.ts';
import { recover } from '#lib/publish/recover.ts';
import { rollBack } from '#lib/publish/roll-back.ts';
import { currentRelease, recordSwitch } from '#lib/release/folder.ts';
import { thisHolder } from '#lib/release/holder.ts';
import { RemoteAway } from '#lib/repository/failures.ts';
import { allDrafts, openFile } from '#lib/staff/content/drafts.ts';
import { saveFile } from '#lib/staff/content/save-file.ts';
import { lea, max, push } from '#tests/support/content-site.ts';
import type { PublishSite } from '#tests/support/publish-site.ts';
import { newPublishSite, propose, putEmptyRelease } from '#tests/support/publish-site.ts';
import { putFile } from '#tests/support/put-file.ts';
import { engines, newStore } from '#tests/support/store.ts';

const sleep = 'content/articles/sleep/en.mdx';
const pain = 'content/articles/pain/en.mdx';
const words = 'Sleep is work. Rest is not.\n';

describe.each(engines)('publishing on %s', (engine) => {
  let store: Store;
  let site: PublishSite;
  const stay = () => new AbortController().signal;
  const go = async () => {
    await recover(site, stay());
    await publishDue(site, stay());
  };
  const online = async (file: string) => (await site.repository.read(await site.repository.head(), file))?.toString();
  const stateOf = async (id: string) => (await findProposal(id, store))?.proposal.state;
  const latestSteps = async () => (await listRuns(1, store))[0]?.steps ?? [];
  const saidOf = async (id: string) => (await findProposal(id, store))?.proposal.said;
  const ask = (file = sleep, after = 'easy') =>
    propose(site, file, (text) => text.replace('work', after), file.split('/').slice(1, 3).join('/'));
  const yes = (id: string, more = {}) => approve({ id, by: max, ...more }, site.clock, store);

  beforeEach(async () => {
    store = await newStore(engine);
    site = await newPublishSite(store, { [sleep]: words, [pain]: words });
    putEmptyRelease(site.root, '2026-0', await site.repository.head(), new Date('2026-11-01T12:00:00Z'));
    recordSwitch(site.root, { id: '2026-0', by: 'test', at: '2026-11-01T12:00:00.000Z' });
  });

  it('brings a change online under the name of whoever wrote it, and shows each step', async () => {
    const id = await ask();
    expect([await online(sleep), await stateOf(id)]).toEqual([words, 'waiting']);
    expect(await yes(id)).toEqual({ state: 'approved' });
    await go();

    expect([await stateOf(id), await online(sleep), currentRelease(site.root)]).toEqual([
      'online',
      'Sleep is easy. Rest is not.\n',
      '2026-1',
    ]);
    expect((await site.repository.history([sleep]))[0]).toMatchObject({ author: 'Léa', subject: 'articles/sleep: Say it plainly' });
    expect((await latestSteps()).map(({ step, state }) => `${step} ${state}`)).toEqual([
      ...['check done', 'build done', 'crawl done', 'commit done', 'switch done', 'archive done'],
    ]);
    await go();
    expect(site.orders).toHaveLength(1);
  });

  it('ends the draft that was published, and keeps what was written since, upon the new text', async () => {
    const id = await ask();
    await yes(id);
    await putFile(sleep, lea, (text) => `${text}Since then.\n`, site);
    await ask(pain);
    await go();

    const draft = await openFile(sleep, site);
    expect(draft).toMatchObject({ text: 'Sleep is easy. Rest is not.\nSince then.\n', version: 2 });
    expect(draft.base).toBe(draft.main);
    await yes(await ask(pain));
    await go();
    expect(await openFile(pain, site)).toMatchObject({ text: 'Sleep is easy. Rest is not.\n', version: 0 });
  });

  it('lets whoever has the published file open go on writing', async () => {
    const id = await ask();
    const { version, base } = await openFile(sleep, site);
    await yes(id);
    await go();
    const text = 'Sleep is easy. Rest is not.\nMore.\n';
    const save = { file: sleep, text, basedOn: version, base, session: 'tab', sequence: 1, by: lea };
    expect(await saveFile(save, site.clock, site)).toEqual({ kind: 'saved', version: 2 });
    expect((await openFile(sleep, site)).text).toBe(text);
  });

  it('shares one build among all that wait, with a commit for each', async () => {
    for (const file of [sleep, pain]) {
      await yes(await ask(file));
      site.clock = new Date(site.clock.getTime() + 1000);
    }
    await go();
    expect(site.orders.map(({ changes }) => changes.map(({ entry }) => entry))).toEqual([['articles/sleep', 'articles/pain']]);
    expect((await listProposals({ states: ['online'] }, store)).length).toBe(2);
    expect((await site.repository.history(['content'])).map(({ subject }) => subject)).toEqual([
      ...['articles/pain: Say it plainly', 'articles/sleep: Say it plainly', 'Begin with the files of the project'],
    ]);
  });

  it('brings two changes of addresses online at once, each with its own line of the list that both write into', async () => {
    const list = 'content/redirects.yaml';
    const [before, oneLine, other] = ['articles:\n  en:\n    old: new\n', '    nap: sleep\n', '    ache: pain\n'];
    await push(site.repository, list, before);
    await putFile(list, lea, () => before + oneLine + other, site);
    for (const [file, line] of [
      [sleep, oneLine],
      [pain, other],
    ] as const) {
      await putFile(file, lea, (text) => text?.replace('work', 'easy') ?? null, site);
      const entry = file.split('/').slice(1, 3).join('/');
      const by = { ...lea, email: 'lea@clinic.example' };
      const lists = new Map([[list, before + line]]);
      const asked = await askForReview({ entry, also: [list], lists, by, note: '' }, site.clock, { ...site, check: async () => [] });
      if ('refused' in asked) throw new Error(asked.refused);
      await yes(asked.id);
    }
    await go();

    // Both were asked for in one instant: which comes first is not said.
    expect((await online(list))?.split('\n').sort()).toEqual((before + oneLine + other).split('\n').sort());
    expect(await allDrafts(site)).toEqual([]);
  });

  it.each([
    ['the check finds a mistake', 'content', 'Sleep'],
    ['the build fails', 'build', 'Type error'],
    ['the crawl finds a fault', 'crawl', '/en/articles/sleep: no title'],
    ['the disk is full', 'disk-full', ''],
    ['the builder is killed', 'interrupted', ''],
  ] as const)('changes nothing for readers when %s, keeps the draft, and says so', async (_, code, line) => {
    site.fates.push(async () => ({ failed: { code, problems: [], lines: [line] } }));
    const id = await ask();
    await yes(id);
    const before = await site.repository.head();
    await go();

    expect([await stateOf(id), await saidOf(id)]).toEqual(['failed', { code, problems: [], lines: [line], serving: '2026-0' }]);
    expect([await site.repository.head(), currentRelease(site.root)]).toEqual([before, '2026-0']);
    expect((await openFile(sleep, site)).text).toBe('Sleep is easy. Rest is not.\n');
    expect((await latestSteps())[0]).toMatchObject({ step: 'check', state: 'failed' });
    await go();
    expect(site.orders).toHaveLength(1);

    expect(await publishAgain({ id, by: lea }, site.clock, store)).toEqual({ state: 'approved' });
    await go();
    expect([await stateOf(id), await online(sleep)]).toEqual(['online', 'Sleep is easy. Rest is not.\n']);
  });

  it('holds back only what is to blame, and publishes the rest without it', async () => {
    const problem = { file: sleep, line: 3, column: 1, severity: 'error' as const, code: 'a.b', arguments: {} };
    site.fates.push(async () => ({ failed: { code: 'content', problems: [problem], lines: [] } }));
    const [bad, good] = [await ask(sleep), await ask(pain)];
    await yes(bad);
    await yes(good);
    await go();
    expect([await stateOf(bad), await stateOf(good)]).toEqual(['failed', 'approved']);
    expect((await saidOf(bad))?.problems).toEqual([problem]);
    await go();
    expect([await stateOf(good), await online(pain), await online(sleep)]).toEqual(['online', 'Sleep is easy. Rest is not.\n', words]);
  });

  it('waits for its time', async () => {
    const id = await ask();
    expect(await yes(id, { at: new Date('2026-11-28T14:00:00Z') })).toEqual({ state: 'scheduled' });
    await go();
    expect(site.orders).toEqual([]);
    site.clock = new Date('2026-11-28T14:00:00Z');
    await go();
    expect([await stateOf(id), site.orders[0]?.today]).toEqual(['online', '2026-11-28']);
  });

  it('dates what goes online in the evening with the day of the clinic, not with tomorrow', async () => {
    site.clock = new Date('2026-11-28T03:30:00Z'); // half past ten in the evening of Toronto
    await yes(await ask());
    await go();
    expect(site.orders[0]?.today).toBe('2026-11-27');
  });

  it('brings together what was frozen and what engineers pushed since, if they are different sentences', async () => {
    const id = await ask();
    await push(site.repository, sleep, words.replace('Rest is not.', 'Rest may not be.'));
    await yes(id);
    await go();
    expect([await stateOf(id), await online(sleep)]).toEqual(['online', 'Sleep is easy. Rest may not be.\n']);
  });

  it('publishes nothing over a sentence that engineers changed since, and names the file', async () => {
    const id = await ask();
    await push(site.repository, sleep, words.replace('work', 'hard work'));
    await yes(id);
    await go();
    expect([await stateOf(id), (await saidOf(id))?.code, (await saidOf(id))?.lines]).toEqual(['failed', 'conflict', [sleep]]);
    expect(await online(sleep)).toBe(words.replace('work', 'hard work'));
    const draft = await openFile(sleep, site);
    expect([draft.text, draft.base === draft.main]).toEqual(['Sleep is easy. Rest is not.\n', false]);
  });

  it('builds again when somebody pushes during the build', async () => {
    const id = await ask();
    await yes(id);
    site.fates.push(async () => {
      await push(site.repository, pain, 'Pushed meanwhile.\n');
      return undefined;
    });
    await go();
    expect(await stateOf(id)).toBe('approved');
    await go();
    expect([await stateOf(id), await online(sleep), await online(pain)]).toEqual([
      'online',
      'Sleep is easy. Rest is not.\n',
      'Pushed meanwhile.\n',
    ]);
  });

  it('takes a push for a request to publish, once, and brings drafts up to it', async () => {
    await putFile(sleep, lea, (text) => (text ?? '').replace('work', 'easy'), site);
    await push(site.repository, sleep, words.replace('Rest is not.', 'Rest may not be.'));
    await go();
    await go();
    expect(site.orders.map(({ changes }) => changes)).toEqual([[]]);
    expect((await listRuns(10, store)).map(({ kind, state }) => [kind, state])).toEqual([['push', 'online']]);
    const draft = await openFile(sleep, site);
    expect([draft.text, draft.base === draft.main]).toEqual(['Sleep is easy. Rest may not be.\n', true]);
  });

  it('tries a push that fails once, and not again by itself', async () => {
    site.fates.push(async () => ({ failed: { code: 'build', problems: [], lines: ['Type error'] } }));
    await push(site.repository, sleep, 'Broken.\n');
    await go();
    await go();
    expect(site.orders).toHaveLength(1);
    expect((await listRuns(10, store))[0]).toMatchObject({ kind: 'push', state: 'failed', said: { code: 'build', lines: ['Type error'] } });
  });

  it('builds nothing while the remote is away, and says so', async () => {
    const id = await ask();
    await yes(id);
    site.repository.pull = () => Promise.reject(new RemoteAway('away'));
    await go();
    expect([await stateOf(id), (await saidOf(id))?.code, site.orders]).toEqual(['failed', 'remote', []]);
  });

  describe('while a slow remote is asked for what was pushed', () => {
    const meanwhile = (act: () => Promise<unknown>) => {
      site.repository.pull = async () => {
        site.repository.pull = async () => undefined;
        await act();
      };
    };

    it('a change that is sent back does not go online, and is not built', async () => {
      const id = await ask();
      await yes(id);
      meanwhile(() => sendBack({ id, by: max, words: 'Not yet' }, site.clock, store));
      await go();
      expect([await stateOf(id), await online(sleep), site.orders, await listRuns(10, store)]).toEqual(['sent-back', words, [], []]);
    });

    it('a change that gets another time waits for it, and what else is due goes online', async () => {
      const [later, other] = [await ask(sleep), await ask(pain)];
      await yes(later, { at: new Date('2026-11-27T15:01:00Z') });
      site.clock = new Date('2026-11-27T15:02:00Z');
      await yes(other);
      meanwhile(() => yes(later, { at: new Date('2026-12-24T15:00:00Z') }));
      await go();
      expect([await stateOf(later), await online(sleep)]).toEqual(['scheduled', words]);
      expect([await stateOf(other), await online(pain)]).toEqual(['online', 'Sleep is easy. Rest is not.\n']);
    });

    it('a change that is approved with another public note goes online with that one', async () => {
      const id = await ask();
      const note = (en: string) => ({ publicNote: { en, 'fr-CA': 'Une phrase était fausse.' } });
      await yes(id, { at: new Date('2026-11-27T15:01:00Z'), ...note('A first note.') });
      site.clock = new Date('2026-11-27T15:02:00Z');
      meanwhile(() => yes(id, note('A sentence was wrong.')));
      await go();
      expect(site.orders[0]?.changes[0]?.publicNote).toEqual(note('A sentence was wrong.').publicNote);
    });
  });

  it('says how to put the release online where no supervisor runs, and notices when it was', async () => {
    site.supervisor.runs = false;
    const id = await ask();
    await yes(id);
    await go();
    await go();
    expect([await stateOf(id), site.orders.length]).toEqual(['ready', 1]);
    expect(await saidOf(id)).toMatchObject({
      code: 'no-supervisor',
      lines: ['npm run release -- switch 2026-1', 'npm run release -- serve'],
    });
    recordSwitch(site.root, { id: '2026-1', by: 'account max', at: site.clock.toISOString() });
    await go();
    expect(await stateOf(id)).toBe('online');
  });

  it('says what the supervisor said where it refuses, and what still serves', async () => {
    site.supervisor.says = 'Release 2026-1 is not sound: /en is answered with 500. Release 2026-0 still serves.';
    const id = await ask();
    await yes(id);
    await go();
    expect([await stateOf(id), await saidOf(id)]).toEqual([
      'failed',
      { code: 'switch', problems: [], lines: [site.supervisor.says], serving: '2026-0' },
    ]);
  });

  describe('after its server was killed', () => {
    const die = () => Promise.reject(new Error('killed'));

    it('builds again what was being built, and gives up the second time', async () => {
      const id = await ask();
      await yes(id);
      site.fates.push(die, die);
      await expect(go()).rejects.toThrow('killed');
      expect(await stateOf(id)).toBe('building');
      await expect(go()).rejects.toThrow('killed');
      await recover(site, stay());
      expect([await stateOf(id), (await saidOf(id))?.code]).toEqual(['failed', 'interrupted']);
    });

    it('goes on with a release that was built', async () => {
      const id = await ask();
      await yes(id);
      site.ask = die;
      await expect(go()).rejects.toThrow('killed');
      expect(await stateOf(id)).toBe('building');
      site.ask = async () => ({ done: true, sentence: '' });
      await go();
      expect([await stateOf(id), site.orders.length]).toEqual(['online', 1]);
    });

    it('is taken over by the server that came online with the release', async () => {
      const id = await ask();
      await yes(id);
      const leaving = new AbortController();
      site.ask = (_root, { switchTo, by }) => {
        recordSwitch(site.root, { id: switchTo, by, at: site.clock.toISOString() });
        leaving.abort();
        return new Promise(() => undefined); // the supervisor answers when this server is gone
      };
      await publishDue(site, leaving.signal);
      expect(await stateOf(id)).toBe('building');
      await recover(site, stay());
      expect(await stateOf(id)).toBe('online');
    });

    it('builds at the next start what a stop has broken off', async () => {
      const id = await ask();
      await yes(id);
      const leaving = new AbortController();
      site.fates.push(async (): Promise<Built> => {
        leaving.abort();
        return { failed: { code: 'interrupted', problems: [], lines: [] } };
      });
      await publishDue(site, leaving.signal);
      expect(await stateOf(id)).toBe('approved');
      await go();
      expect(await stateOf(id)).toBe('online');
    });
  });

  it('goes back to the release before, with a reason, and main with it', async () => {
    const id = await ask();
    await yes(id);
    await go();
    expect(await rollBack({ by: max, reason: ' ' }, site.clock, site)).toEqual({ refused: 'no-reason' });
    expect(await rollBack({ by: max, reason: 'It was wrong.' }, site.clock, site)).toMatchObject({ to: '2026-0' });
    await go();

    expect([currentRelease(site.root), await online(sleep), site.orders.length]).toEqual(['2026-0', words, 1]);
    expect((await site.repository.history([sleep]))[0]).toMatchObject({ author: 'Max', subject: 'Roll back: It was wrong.' });
    expect([await stateOf(id), await saidOf(id)]).toMatchObject(['failed', { code: 'rolled-back', lines: ['It was wrong.'] }]);
    expect((await listRuns(10, store))[0]).toMatchObject({ kind: 'rollback', state: 'online', reason: 'It was wrong.' });

    await publishAgain({ id, by: max }, site.clock, store);
    await go();
    expect([await stateOf(id), await online(sleep)]).toEqual(['online', 'Sleep is easy. Rest is not.\n']);
  });

  it('goes back over several releases to one that is kept, and to no other', async () => {
    const ids: string[] = [];
    for (const after of ['easy', 'hard', 'rest']) {
      const id = await propose(site, sleep, () => words.replace('work', after), 'articles/sleep');
      ids.push(id);
      await yes(id);
      site.clock = new Date(site.clock.getTime() + 60_000);
      await go();
    }
    const back = (to: string) => rollBack({ by: max, reason: 'It was wrong.', to }, site.clock, site);
    expect(await back('2026-3')).toEqual({ refused: 'no-such-release' });
    expect(await back('../2026-0')).toEqual({ refused: 'no-such-release' });
    expect(await back('2026-1')).toMatchObject({ to: '2026-1' });
    await go();
    expect([currentRelease(site.root), await online(sleep)]).toEqual(['2026-1', 'Sleep is easy. Rest is not.\n']);
    expect(await Promise.all(ids.map(stateOf))).toEqual(['online', 'failed', 'failed']);
  });

  it('has nothing to go back to before something else has served', async () => {
    expect(await rollBack({ by: max, reason: 'Why not' }, site.clock, site)).toEqual({ refused: 'no-release-before' });
  });

  describe('is the right of one process at a time', () => {
    const held = thisHolder();
    const [host, pid, counted, start] = held.split(' ');
    /** Whether this process gets the right that another holds. */
    const taken = async (other: string) => {
      let got = false;
      await withLease(store, other, async () => {
        got = await withLease(store, held, async () => undefined);
      });
      return got;
    };
    const nextWord = async (milliseconds: number) => {
      vi.advanceTimersByTime(milliseconds);
      await store.run(leaseHolder); // what was asked before has been answered
    };

    beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] }));
    afterEach(() => void vi.useRealTimers());

    it.each([
      ['of another machine', `elsewhere ${pid} ${counted} ${start} x`, false],
      ['of another container of the same name, where it has the same number', `${host} ${pid} another-start/pid:[7] ${start} x`, false],
      ['that is still at work', `${host} ${pid} ${counted} ${start} x`, false],
      ['of which this machine has none any more', `${host} 999999999 ${counted} ${start} x`, true],
      ['whose number another has since', `${host} ${pid} ${counted} 1 x`, true],
    ])('and held by a process %s', async (_, other, isTaken) => {
      expect(await taken(other)).toBe(isTaken);
    });

    it('which stops when another has it', async () => {
      await withLease(store, held, async (lost) => {
        await nextWord(15_000);
        expect(lost.aborted).toBe(false);
        await store.run((db) => db.updateTable('publish_lease').set({ holder: 'another' }).execute());
        await nextWord(15_000);
        await expect.poll(() => lost.aborted).toBe(true);
      });
      expect(await store.run(leaseHolder)).toBe('another');
    });

    it('which stops before another may take it, where the store hears no word of it', async () => {
      let isAway = false;
      const unsure: Store = { ...store, run: (work) => (isAway ? Promise.reject(new StoreUnavailable('away')) : store.run(work)) };
      await withLease(unsure, held, async (lost) => {
        isAway = true;
        await nextWord(30_000);
        expect(lost.aborted).toBe(false);
        await nextWord(15_000);
        expect(lost.aborted).toBe(true);
      });
    });
  });

  it('leaves a release that is built to whoever has the right to publish now', async () => {
    const id = await ask();
    await yes(id);
    const lost = new AbortController();
    site.fates.push(async () => void lost.abort());
    await publishDue(site, lost.signal);
    expect([await stateOf(id), await online(sleep), currentRelease(site.root)]).toEqual(['building', words, '2026-0']);
    await recover(site, stay());
    expect([await stateOf(id), currentRelease(site.root)]).toEqual(['online', '2026-1']);
  });

  it('keeps five releases, and never removes the one that serves', async () => {
    for (let round = 0; round < 7; round += 1) {
      await yes(await propose(site, sleep, (text) => `${text}${round}\n`, 'articles/sleep'));
      site.clock = new Date(site.clock.getTime() + 60_000);
      await go();
    }
    expect([0, 1, 2, 3, 4, 5, 6, 7].filter((id) => existsSync(join(site.root, `2026-${id}`)))).toEqual([3, 4, 5, 6, 7]);
    expect(currentRelease(site.root)).toBe('2026-7');
  });
});
