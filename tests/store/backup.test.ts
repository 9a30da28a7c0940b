import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync, utimesSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backUp, restore } from '#lib/db/backup.ts';
import { createStore } from '#lib/db/client.ts';
import { findRequest } from '#lib/intake/store.ts';
import { parseKeys } from '#lib/security/keys.ts';
import { captureLog } from '#tests/support/log.ts';
import { byEmail, keep, keys, keyText, newPlace, submissionOf } from '#tests/support/store.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

captureLog();

/** A store that goes on being used, and a backup of it. */
async function backedUp() {
  const place = await newPlace('sqlite');
  const store = place.open();
  const { reference } = await keep(submissionOf(byEmail), new Date(), store);
  const file = join(temporaryFolder(), 'backup');
  await backUp(place.folder, keys, file);
  return { place, store, reference, file };
}

describe('a backup', () => {
  it('made while the store is in use is restored into an empty folder, and a request is read from there', async () => {
    const { store, reference, file } = await backedUp();
    const later = await keep(submissionOf(byEmail), new Date(), store);
    const folder = join(temporaryFolder(), 'restored');

    await restore(folder, keys, file);

    const restored = createStore({ databaseUrl: undefined, folder, keys: () => keys });
    expect((await restored.run((db) => findRequest(db, keys, { reference })))?.request).toEqual(byEmail);
    expect(await restored.run((db) => findRequest(db, keys, { reference: later.reference }))).toBeUndefined();
    await restored.close();
    expect(statSync(join(folder, 'requests.sqlite')).mode & 0o777).toBe(0o600);
  });

  it('that is killed while it is written leaves nothing under its name', async () => {
    const { place, store } = await backedUp();
    const note = 'x'.repeat(2_000_000);
    for (let row = 0; row < 16; row += 1)
      await store.run((db) =>
        db
          .insertInto('audit')
          .values({ id: `${row}`, at: `${row}`, actor: note, action: 'test', reference: null })
          .execute(),
      );
    const folder = temporaryFolder();
    const child = spawn('node', ['lib/cli/backup.ts', join(folder, 'backup')], {
      env: { ...process.env, VAR_DIR: place.folder, DATA_KEYS: `${keyText.old}`, NODE_ENV: 'production' },
      stdio: 'ignore',
    });
    const ended = once(child, 'exit');
    const watching = watch(folder, () => child.kill('SIGKILL'));
    const [, signal] = await ended;
    watching.close();

    expect(signal).toBe('SIGKILL');
    expect(existsSync(join(folder, 'backup'))).toBe(false);
    // The next one is made all the same, and is whole.
    await backUp(place.folder, keys, join(folder, 'backup'));
    await restore(join(folder, 'restored'), keys, join(folder, 'backup'));
    expect(readdirSync(folder).sort()).toContain('backup');
  });

  it('can be read by its owner only, and shows nothing, not even which tables there are', async () => {
    const { reference, file, place } = await backedUp();

    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'latin1')).not.toContain(reference);
    expect(readFileSync(file, 'latin1')).not.toContain('SQLite');
    expect(readdirSync(place.folder).sort()).toEqual(['requests.sqlite', 'requests.sqlite-shm', 'requests.sqlite-wal']);
  });

  it('opens with an older key that was rotated out, and with no other', async () => {
    const { file } = await backedUp();
    const folder = temporaryFolder();

    await expect(restore(folder, parseKeys(keyText.new, 'the test'), file)).rejects.toThrow(
      /needs the data key .*: add it to DATA_KEYS\.$/,
    );
    await restore(folder, parseKeys(`${keyText.new},${keyText.old}`, 'the test'), file);

    expect(existsSync(join(folder, 'requests.sqlite'))).toBe(true);
  });

  it.each([
    ['a byte of it was changed', (bytes: Buffer) => bytes.fill(bytes.readUInt8(5000) ^ 1, 5000, 5001), /was changed or is incomplete/],
    ['its end is missing', (bytes: Buffer) => bytes.subarray(0, -1), /was changed or is incomplete/],
    ['it is another kind of file', () => Buffer.from('%PDF-1.7'), /is not a backup/],
    ['it is empty', () => Buffer.alloc(0), /is not a backup/],
  ])('leaves the folder empty when %s', async (_what, change, reason) => {
    const { file } = await backedUp();
    writeFileSync(file, change(readFileSync(file)));
    const folder = temporaryFolder();

    await expect(restore(folder, keys, file)).rejects.toThrow(reason);

    expect(readdirSync(folder)).toEqual([]);
  });

  it.each(['-wal', '-shm', '-journal'])('is not restored beside a %s left by another store, which would spoil it', async (end) => {
    const { file } = await backedUp();
    const folder = temporaryFolder();
    writeFileSync(join(folder, `requests.sqlite${end}`), 'left over');

    await expect(restore(folder, keys, file)).rejects.toThrow(/or what is left of one/);

    expect(readdirSync(folder)).toEqual([`requests.sqlite${end}`]);
  });

  it('has a copy made on the way that its owner alone can read, and removes one left by a backup that was killed', async () => {
    const { place } = await backedUp();
    const left = join(place.folder, 'requests.sqlite.0123456789ab');
    writeFileSync(left, 'left over');
    utimesSync(left, new Date('2026-01-01'), new Date('2026-01-01'));
    const modes = new Set<number>();
    const watcher = watch(place.folder, (_event, name) => {
      const seen =
        /^requests\.sqlite\.[0-9a-f]{12}$/.test(name ?? '') && statSync(join(place.folder, name ?? ''), { throwIfNoEntry: false });
      if (seen && name !== 'requests.sqlite.0123456789ab') modes.add(seen.mode & 0o777);
    });

    await backUp(place.folder, keys, join(temporaryFolder(), 'second'));
    watcher.close();

    expect([...modes]).toEqual([0o600]);
    expect(existsSync(left)).toBe(false);
  });

  it('never replaces a store or a file that is there', async () => {
    const { place, file } = await backedUp();

    await expect(restore(place.folder, keys, file)).rejects.toThrow(/holds a store already/);
    await expect(backUp(place.folder, keys, file)).rejects.toThrow(/is there already/);
    await expect(backUp(temporaryFolder(), keys, join(temporaryFolder(), 'backup'))).rejects.toThrow(/There is no store/);
  });
});
