import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Release } from './folder.ts';
import { folderOf, isReleaseId, ReleaseRefused, requireParts, requireRelease } from './folder.ts';
import { withLock } from './lock.ts';
import { shareModules } from './modules.ts';

/** What every server has or makes by itself. */
const leftOut = ['node_modules', '.git', '.next/cache'];

/** A release as one file, to be carried to other servers, and the hash by which they know it. */
export type Packed = { file: string; hash: string };

/** Packs a release into one file beside the releases. */
export async function packRelease(root: string, id: string): Promise<Packed> {
  requireRelease(root, id);
  const file = join(root, 'packed', `${id}.tar.gz`);
  mkdirSync(join(root, 'packed'), { recursive: true });
  const exclude = leftOut.map((name) => `--exclude=./${name}`);
  tar(['-czf', `${file}.part`, ...exclude, '-C', folderOf(root, id), '.'], 'The release could not be packed');
  renameSync(`${file}.part`, file);
  return { file, hash: await hashOf(file) };
}

/**
 * Unpacks a release that another server has packed, after its hash has been found right. It is complete or not there.
 *
 * @param project a clone with the packages that the release needs
 * @throws ReleaseRefused when the file is another than the one that was published, or holds no release
 */
export async function fetchRelease({ root, project, file, hash }: Packed & { root: string; project: string }): Promise<Release> {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new ReleaseRefused(`There is no file ${file}; nothing was changed.`);
  const found = await hashOf(file);
  if (found !== hash) {
    throw new ReleaseRefused(`${file} is not the release that was published (its hash is ${found}, not ${hash}); nothing was changed.`);
  }
  return withLock(join(root, 'fetching.lock'), 'Another fetch', async () => {
    const part = join(root, 'fetching');
    rmSync(part, { recursive: true, force: true }); // left behind by a fetch that was killed
    mkdirSync(part, { recursive: true });
    try {
      return await unpack(file, part, { root, project });
    } finally {
      rmSync(part, { recursive: true, force: true });
    }
  });
}

/** Nothing of the archive gets a name among the releases before it is known to be one. */
async function unpack(file: string, part: string, { root, project }: { root: string; project: string }): Promise<Release> {
  tar(['-xzf', file, '-C', part], 'The release could not be unpacked');
  const id = idIn(part);
  if (id === undefined) throw new ReleaseRefused(`${file} holds no release; nothing was changed.`);
  requireParts(part, `The release in ${file}`);
  if (existsSync(folderOf(root, id))) {
    try {
      return requireRelease(root, id);
    } catch {
      rmSync(folderOf(root, id), { recursive: true, force: true }); // it lost a part, and comes back whole
    }
  }
  shareModules(project, part);
  renameSync(part, folderOf(root, id));
  return requireRelease(root, id);
}

/** What a release calls itself; nothing where no release can be called so. */
function idIn(folder: string): string | undefined {
  try {
    const { id } = JSON.parse(readFileSync(join(folder, 'release.json'), 'utf8')) as { id?: unknown };
    return typeof id === 'string' && isReleaseId(id) ? id : undefined;
  } catch {
    return undefined;
  }
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

function tar(args: string[], failure: string): void {
  const { status, stderr } = spawnSync('tar', args, { encoding: 'utf8' });
  if (status !== 0) throw new ReleaseRefused(`${failure}: ${stderr.trim()}`);
}
