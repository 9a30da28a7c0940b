import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPublications } from '#lib/release/archive.ts';
import { currentRelease, recordSwitch } from '#lib/release/folder.ts';
import type { Served, Yard } from '#tests/support/releases.ts';
import { beginToServe, freePort, newYard, putRelease, release, releaseBeside, serveReleases } from '#tests/support/releases.ts';
import { sendVisitors } from '#tests/support/visitors.ts';

let yard: Yard;
let served: Served | undefined;

beforeEach(() => {
  yard = newYard();
  for (const id of ['spring', 'summer']) putRelease(yard, id);
  recordSwitch(yard.root, { id: 'spring', at: '2026-11-27T10:00:00.000Z', by: 'account builder' });
});
afterEach(async () => {
  await served?.stop();
  served = undefined;
});

/** Asks on a connection that ends with the answer: a server that is to end would wait for one that rests. */
const said = async (port: number) => (await fetch(`http://localhost:${port}/en`, { headers: { connection: 'close' } })).text();

describe('a switch', () => {
  it('loses no reader and no form, there and back', async () => {
    served = await serveReleases(yard);
    const visitors = sendVisitors(served.port, 20, 5);
    const switched = await release(yard, 'switch', 'summer');
    const back = await release(yard, 'switch', 'spring');
    const { answers, failures } = await visitors.stop();

    expect([switched.status, back.status]).toEqual([0, 0]);
    expect(failures).toEqual([]);
    expect([...answers.keys()].sort()).toEqual(['200 spring', '200 summer']);
    expect(await said(served.port)).toBe('spring');
  });

  it('and its undoing are written down: who, when, what', async () => {
    served = await serveReleases(yard);
    expect(await release(yard, 'switch', 'summer')).toEqual({ printed: 'Release summer serves.\n', status: 0 });
    expect(await said(served.port)).toBe('summer');
    expect(await release(yard, 'rollback')).toEqual({ printed: 'Release spring serves.\n', status: 0 });

    expect(await said(served.port)).toBe('spring');
    expect((await release(yard, 'list')).printed).toMatch(/^\* spring .*account builder {2}Say spring\n {2}summer/m);
  });

  it.each([
    ['does not start', 'no-start', 'The server of release winter did not start; its lines say why. Release spring still serves.\n'],
    ['answers with an error', 'faulty', 'Release winter is not sound: /en is answered with 500. Release spring still serves.\n'],
  ] as const)('to a release that %s is refused, and no visitor notices', async (_what, kind, sentence) => {
    putRelease(yard, 'winter', kind);
    served = await serveReleases(yard);
    const visitors = sendVisitors(served.port, 5, 2);
    const outcome = await release(yard, 'switch', 'winter');
    const { answers, failures } = await visitors.stop();

    expect(outcome).toEqual({ printed: sentence, status: 1 });
    expect([[...answers.keys()], failures]).toEqual([['200 spring'], []]);
  });

  it('is told to the command of AFTER_SWITCH, whose failure changes nothing', async () => {
    const told = join(yard.root, 'told');
    Object.assign(yard.env, { AFTER_SWITCH: `echo "$RELEASE" >> "${told}"; exit 3` });
    served = await serveReleases(yard);
    expect((await release(yard, 'switch', 'summer')).status).toBe(0);

    await expect.poll(() => existsSync(told) && readFileSync(told, 'utf8')).toBe('summer\n');
    expect(await said(served.port)).toBe('summer');
  });

  it('that a full disk keeps from being written down is undone', async () => {
    served = await serveReleases(yard);
    // A folder in the place of the file that would be written.
    mkdirSync(join(yard.root, 'switches.jsonl.part'));
    const outcome = await release(yard, 'switch', 'summer');

    expect(outcome).toEqual({ printed: 'The switch could not be written down (EISDIR). Release spring still serves.\n', status: 1 });
    expect(await said(served.port)).toBe('spring');
  });

  it('to a release that is not there, or was not built to its end, is refused', async () => {
    putRelease(yard, 'autumn');
    rmSync(join(yard.root, 'autumn', 'release.json'));
    putRelease(yard, 'winter');
    rmSync(join(yard.root, 'winter', '.next', 'BUILD_ID'));

    const none = await release(yard, 'switch', 'none');
    expect(none).toEqual({ printed: 'There is no release “none”; “npm run release -- list” names those there are.\n', status: 1 });
    expect(await releaseBeside(yard, 'switch', 'none')).toEqual(none);
    expect((await release(yard, 'switch', '../x')).printed).toMatch(/^There is no release “\.\.\/x”/);
    expect((await release(yard, 'switch', 'autumn')).printed).toMatch(/^Release autumn was not built to its end/);
    expect((await release(yard, 'switch', 'winter')).printed).toBe('Release winter holds no build (.next/BUILD_ID is missing).\n');
  });
});

describe('a supervisor', () => {
  it('that is killed in the middle of a switch leaves nothing half switched', async () => {
    putRelease(yard, 'winter', 'slow-start');
    served = await serveReleases(yard);
    const asked = releaseBeside(yard, 'switch', 'winter');
    await expect.poll(() => existsSync(join(yard.root, 'winter', 'begun'))).toBe(true);
    const gone = once(served.process, 'exit');
    served.process.kill('SIGKILL');
    await gone;

    expect((await asked).status).toBe(1);
    served = await serveReleases(yard);
    expect(await said(served.port)).toBe('spring');
  });

  it.each(['{"switchTo":', '{"switchTo":7,"by":"x"}', 'null', '"summer"'])(
    'goes on serving where somebody asks it for %s',
    async (wish) => {
      served = await serveReleases(yard);
      const socket = connect(join(yard.root, 'supervisor.sock'), () => socket.write(wish));
      const answer = Buffer.concat(await socket.toArray()).toString();

      expect(JSON.parse(answer)).toEqual({ done: false, sentence: 'This wish cannot be read; nothing was changed.' });
      expect(await said(served.port)).toBe('spring');
    },
  );

  it('starts a server again that ended by itself', async () => {
    served = await serveReleases(yard);
    const { port } = served;
    const [child] = await childrenOf(served.process.pid ?? 0);
    process.kill(child ?? 0, 'SIGKILL');
    await expect.poll(() => said(port).catch(() => 'nothing')).toBe('spring');
  });

  it.each([
    ['is ready after the release of the switch', 'slow-again', 'sound', 'spring'],
    ['is ready before the release of the switch', 'sound', 'slow', 'summer'],
  ] as const)('ends a server that it started again and that %s: one release alone serves', async (_, crashed, wanted, late) => {
    for (const [id, kind] of [
      ['spring', crashed],
      ['summer', wanted],
    ] as const)
      putRelease(yard, id, kind);
    served = await serveReleases(yard);
    const pid = served.process.pid ?? 0;
    const [child] = await childrenOf(pid);
    process.kill(child ?? 0, 'SIGKILL');
    await expect.poll(async () => (await childrenOf(pid)).some((other) => other !== child)).toBe(true); // it is starting again
    expect(await release(yard, 'switch', 'summer')).toEqual({ printed: 'Release summer serves.\n', status: 0 });
    await expect.poll(() => existsSync(join(yard.root, late, 'ready'))).toBe(true);

    await expect.poll(() => childrenOf(pid), { timeout: 5000 }).toHaveLength(1);
    const { port } = served;
    expect(new Set(await Promise.all(Array.from({ length: 20 }, () => said(port))))).toEqual(new Set(['summer']));
    expect((await release(yard, 'list')).printed).toMatch(/^\* summer /m);
  });

  it('serves the release before when the current one cannot start', async () => {
    putRelease(yard, 'winter');
    await release(yard, 'switch', 'winter');
    putRelease(yard, 'winter', 'no-start');
    served = await serveReleases(yard);

    expect(await said(served.port)).toBe('spring');
    // And says so wherever it is asked what serves.
    expect((await release(yard, 'list')).printed).toMatch(/^\* spring /m);
    expect(readPublications(yard.root).at(-1)?.id).toBe('spring');
  });

  it('starts a server again at once, while another release is being tried', async () => {
    putRelease(yard, 'winter', 'slow-start');
    served = await serveReleases(yard);
    const { port, process: supervisor } = served;
    const [child] = await childrenOf(supervisor.pid ?? 0);
    void releaseBeside(yard, 'switch', 'winter');
    await expect.poll(() => existsSync(join(yard.root, 'winter', 'begun'))).toBe(true);
    process.kill(child ?? 0, 'SIGKILL');

    await expect.poll(() => said(port).catch(() => 'nothing'), { timeout: 10_000 }).toBe('spring');
  });

  it('puts no release online that would begin a second store', async () => {
    for (const name of ['requests.sqlite', 'data-keys']) writeFileSync(join(yard.varDir, name), 'x');
    served = await serveReleases(yard);
    rmSync(join(yard.varDir, 'requests.sqlite'));
    const outcome = await release(yard, 'switch', 'summer');

    expect(outcome.status).toBe(1);
    expect(outcome.printed).toMatch(/requests\.sqlite is gone: this start would begin anew .* Release spring still serves\.\n$/);
    expect(await said(served.port)).toBe('spring');
  });

  it('does what is wished while it starts, once it serves', async () => {
    putRelease(yard, 'spring', 'slow');
    const beginning = await beginToServe(yard);
    served = beginning;
    await expect.poll(() => existsSync(join(yard.root, 'supervisor.sock'))).toBe(true);

    expect(await release(yard, 'switch', 'summer')).toEqual({ printed: 'Release summer serves.\n', status: 0 });
    await beginning.ready;
    expect(await said(served.port)).toBe('summer');
  });

  it('is the only one of its releases', async () => {
    served = await serveReleases(yard);

    expect(await releaseBeside(yard, 'serve', '-p', String(await freePort()), '-H', 'localhost')).toEqual({
      printed: 'Another “serve” of these releases is under way; nothing was changed.\n',
      status: 1,
    });
    expect(await release(yard, 'switch', 'summer')).toEqual({ printed: 'Release summer serves.\n', status: 0 });
  });

  it('that is told to end lets the server finish that a switch has just replaced', async () => {
    served = await serveReleases(yard);
    const answer = fetch(`http://localhost:${served.port}/slow`, { headers: { connection: 'close' } }).then((one) => one.text());
    const switched = releaseBeside(yard, 'switch', 'summer');
    await expect.poll(() => currentRelease(yard.root)).toBe('summer');
    await served.stop();

    expect(await answer).toBe('spring');
    await switched;
  });

  it('says which port is taken, and starts no release for it', async () => {
    const other = createServer().listen(0, 'localhost');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;

    expect(await releaseBeside(yard, 'serve', '-p', String(port), '-H', 'localhost')).toEqual({
      printed: `Port ${port} is taken: choose another with “npm run release -- serve -p PORT”.\n`,
      status: 1,
    });
    expect(existsSync(join(yard.root, 'spring', 'begun'))).toBe(false);
    other.close();
    for (const word of ['abc', '99999', '80.5', '-1'])
      expect((await release(yard, 'serve', `--port=${word}`)).printed).toBe(`“${word}” is not a port, a number up to 65535.\n`);
  });

  it('says what cannot be read of its record, without a stack', async () => {
    writeFileSync(join(yard.root, 'switches.jsonl'), '{"id":"spring"}\nspoiled\n');

    expect((await releaseBeside(yard, 'serve')).printed).toMatch(
      /^Line 2 of .*switches\.jsonl cannot be read: it was changed, or cut off\..*\n$/,
    );
    expect((await release(yard, 'list')).printed).toMatch(/^Line 2 of /);
  });
});

async function childrenOf(pid: number): Promise<number[]> {
  const child = spawn('ps', ['-o', 'pid=', '--ppid', String(pid)]);
  const lines = Buffer.concat(await child.stdout.toArray()).toString();
  return lines.split('\n').filter(Boolean).map(Number);
}
