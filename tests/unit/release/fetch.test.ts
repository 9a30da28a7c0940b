import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fetchRelease, packRelease } from '#lib/release/pack.ts';
import type { Served, Yard } from '#tests/support/releases.ts';
import { newYard, putRelease, release, serveReleases } from '#tests/support/releases.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const servers: Served[] = [];
let builder: Yard;
let other: Yard;
let project: string;

beforeEach(() => {
  [builder, other] = [newYard(), newYard()];
  putRelease(builder, 'summer');
  project = temporaryFolder();
  mkdirSync(join(project, 'node_modules', 'a-package'), { recursive: true });
});
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
});

const said = async ({ port }: Served) => (await fetch(`http://localhost:${port}/en`, { headers: { connection: 'close' } })).text();

describe('several servers', () => {
  it('serve one release together: one builds it, the other fetches it, both switch', async () => {
    for (const yard of [builder, other]) {
      putRelease(yard, 'spring');
      await release(yard, 'switch', 'spring');
      servers.push(await serveReleases(yard));
    }
    const { file, hash } = await packRelease(builder.root, 'summer');
    await fetchRelease({ root: other.root, project, file, hash });
    for (const yard of [builder, other]) expect((await release(yard, 'switch', 'summer')).status).toBe(0);

    expect(await Promise.all(servers.map(said))).toEqual(['summer', 'summer']);
    expect(existsSync(join(other.root, 'summer', 'node_modules', 'a-package'))).toBe(true);
  });

  it('take no release that was changed on its way', async () => {
    const { file, hash } = await packRelease(builder.root, 'summer');
    appendFileSync(file, 'x');

    await expect(fetchRelease({ root: other.root, project, file, hash })).rejects.toThrow(
      /is not the release that was published .*; nothing was changed\.$/,
    );
    expect(readdirSync(other.root)).toEqual([]);
  });

  it('take nothing that is no release, and nothing that is not there', async () => {
    const file = join(builder.root, 'other.tar.gz');
    spawnSync('tar', ['-czf', file, '-C', project, '.']);
    const hash = spawnSync('sha256sum', [file], { encoding: 'utf8' }).stdout.slice(0, 64);

    await expect(fetchRelease({ root: other.root, project, file, hash })).rejects.toThrow('holds no release');
    await expect(fetchRelease({ root: other.root, project, file: '/none', hash })).rejects.toThrow(
      'There is no file /none; nothing was changed.',
    );
    expect(releasesIn(other.root)).toEqual([]);
  });

  it('take nothing that calls itself by a path, and nothing without a build', async () => {
    const changed = async (change: (folder: string) => void) => {
      putRelease(builder, 'odd');
      change(join(builder.root, 'odd'));
      const file = join(builder.root, 'odd.tar.gz');
      spawnSync('tar', ['-czf', file, '-C', join(builder.root, 'odd'), '.']);
      const hash = spawnSync('sha256sum', [file], { encoding: 'utf8' }).stdout.slice(0, 64);
      return fetchRelease({ root: other.root, project, file, hash });
    };
    const description = (folder: string) => join(folder, 'release.json');

    for (const words of ['{"id": "../evil"}', '{}', '{', 'null'])
      await expect(changed((folder) => writeFileSync(description(folder), words))).rejects.toThrow(
        'holds no release; nothing was changed.',
      );
    await expect(changed((folder) => rmSync(join(folder, '.next', 'BUILD_ID')))).rejects.toThrow(
      /holds no build \(.next\/BUILD_ID is missing\)/,
    );
    expect(releasesIn(other.root)).toEqual([]);
    expect(existsSync(join(other.root, '..', 'evil'))).toBe(false);
  });

  it('take a release again that has lost a part here', async () => {
    const { file, hash } = await packRelease(builder.root, 'summer');
    await fetchRelease({ root: other.root, project, file, hash });
    rmSync(join(other.root, 'summer', '.next', 'BUILD_ID'));
    await fetchRelease({ root: other.root, project, file, hash });

    expect(existsSync(join(other.root, 'summer', '.next', 'BUILD_ID'))).toBe(true);
    await expect(fetchRelease({ root: other.root, project, file: other.root, hash })).rejects.toThrow(/^There is no file /);
  });
});

/** What lies among the releases but the lock of the one who fetches. */
function releasesIn(root: string): string[] {
  return readdirSync(root).filter((name) => name !== 'fetching.lock');
}
