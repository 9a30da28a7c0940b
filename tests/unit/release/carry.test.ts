import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Carrier } from '#lib/release/carry.ts';
import { followOnce, tell } from '#lib/release/carry.ts';
import { currentRelease, recordSwitch } from '#lib/release/folder.ts';
import { fetchRelease, packRelease } from '#lib/release/pack.ts';
import { packedIn } from '#lib/release/shared-folder.ts';
import { parseKeys } from '#lib/security/keys.ts';
import type { Served, Yard } from '#tests/support/releases.ts';
import { newYard, putRelease, release, serveReleases } from '#tests/support/releases.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const keyText = Buffer.alloc(32, 7).toString('base64');
const servers: Served[] = [];
let builder: Yard;
let other: Yard;
let shared: string;
let project: string;

beforeEach(() => {
  [builder, other] = [newYard(), newYard()];
  shared = join(temporaryFolder(), 'releases');
  project = temporaryFolder();
  mkdirSync(join(project, 'node_modules', 'a-package'), { recursive: true });
  for (const yard of [builder, other]) {
    Object.assign(yard, { project, env: { ...yard.env, SHARED_RELEASES: shared, DATA_KEYS: keyText } });
    putRelease(yard, 'spring');
    recordSwitch(yard.root, { id: 'spring', at: '2026-11-27T10:00:00.000Z', by: 'account builder' });
  }
  for (const id of ['summer', 'autumn']) putRelease(builder, id);
});
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
});

/** A server without its processes: what it puts online it only writes down. */
function carrierOf({ root }: Yard, keys = keyText): Carrier {
  return {
    ...{ root, shared, keys: parseKeys(keys, 'test') },
    pack: (id) => packRelease(root, id),
    fetch: async (packed) => void (await fetchRelease({ root, project, ...packed })),
    switchTo: async (id, by) => recordSwitch(root, { id, by, at: '2026-11-27T11:00:00.000Z' }),
    say: (sentence) => expect(sentence).toBe(''),
  };
}

const news = () => join(shared, 'online.json');
const said = async ({ port }: Served) => (await fetch(`http://localhost:${port}/en`, { headers: { connection: 'close' } })).text();

describe('servers that share a folder of releases', () => {
  it('all put online what one of them does, without a hand, there and back', async () => {
    for (const yard of [builder, other]) servers.push(await serveReleases(yard));
    const all = () => Promise.all(servers.map(said));

    expect((await release(builder, 'switch', 'summer')).status).toBe(0);
    await vi.waitFor(async () => expect(await all()).toEqual(['summer', 'summer']), { timeout: 60_000, interval: 250 });
    expect(existsSync(join(other.root, 'summer', 'node_modules', 'a-package'))).toBe(true);

    // Its release is online before the one it replaces has ended: until then a switch is refused.
    await vi.waitFor(async () => expect((await release(other, 'switch', 'spring')).status).toBe(0), { timeout: 60_000, interval: 250 });
    await vi.waitFor(async () => expect(await all()).toEqual(['spring', 'spring']), { timeout: 60_000, interval: 250 });
  }, 180_000);

  it('take no release that was changed on its way, and take it once it has arrived whole', async () => {
    await tell(carrierOf(builder), 'summer', 'Max');
    const packed = packedIn(shared, { id: 'summer' });
    const whole = readFileSync(packed);
    appendFileSync(packed, 'x');
    await expect(followOnce(carrierOf(other))).rejects.toThrow(/is not the release that was published .*; nothing was changed\.$/);
    rmSync(packed);
    await expect(followOnce(carrierOf(other))).rejects.toThrow(/^There is no file .*; nothing was changed\.$/);
    expect([currentRelease(other.root), readdirSync(other.root).includes('summer')]).toEqual(['spring', false]);

    writeFileSync(packed, whole);
    await followOnce(carrierOf(other));
    expect(currentRelease(other.root)).toBe('summer');
  });

  it('believe nobody who only writes into the folder', async () => {
    const refused = () =>
      expect(followOnce(carrierOf(other))).rejects.toThrow(/was not written by one of these servers; nothing is followed\.$/);
    await tell(carrierOf(builder, Buffer.alloc(32, 8).toString('base64')), 'summer', 'Mallory');
    await refused();
    expect(currentRelease(other.root)).toBe('spring');

    rmSync(news());
    await tell(carrierOf(builder), 'summer', 'Max');
    writeFileSync(news(), readFileSync(news(), 'utf8').replace('"summer"', '"autumn"'));
    await refused();
    writeFileSync(news(), '{"number": 1, "id"');
    await refused();
    expect(currentRelease(other.root)).toBe('spring');
  });

  it('follow each word once: what was told before brings nothing back', async () => {
    await tell(carrierOf(builder), 'summer', 'Max');
    const before = readFileSync(news(), 'utf8');
    await followOnce(carrierOf(other));
    await tell(carrierOf(builder), 'autumn', 'Max');
    await followOnce(carrierOf(other));
    writeFileSync(news(), before);
    for (const yard of [builder, other])
      await expect(followOnce(carrierOf(yard))).rejects.toThrow('is older (number 1) than what was followed here (number 2)');

    expect(currentRelease(other.root)).toBe('autumn');
  });

  it.each(['lost', 'spoiled'])('follow what is told after the folder was %s', async (what) => {
    for (const id of ['summer', 'autumn']) await tell(carrierOf(builder), id, 'Max');
    await followOnce(carrierOf(other));
    if (what === 'lost') rmSync(news());
    else writeFileSync(news(), '{');
    await tell(carrierOf(builder), 'summer', 'Max');
    await followOnce(carrierOf(other));

    expect(currentRelease(other.root)).toBe('summer');
  });

  it('keep three releases in the folder', async () => {
    for (const id of ['spring', 'summer', 'autumn', 'spring', 'summer']) await tell(carrierOf(builder), id, 'Max');
    putRelease(builder, 'winter');
    await tell(carrierOf(builder), 'winter', 'Max');

    expect(readdirSync(shared).filter((name) => name.endsWith('.tar.gz')).length).toBe(3);
    expect(existsSync(packedIn(shared, { id: 'winter' }))).toBe(true);
  });
});
