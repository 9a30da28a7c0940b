import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where builds keep share pictures for each other. */
const pictureFolder = (distDir = '.next'): string => join(/* turbopackIgnore: true */ process.cwd(), distDir, 'cache', 'share');

/**
 * A picture as a build before has drawn it, or drawn now and kept for the next.
 *
 * @param made everything the picture is made of: it is drawn anew when any of it changes
 */
export async function keptPicture(
  made: readonly (string | Uint8Array)[],
  draw: () => Promise<ArrayBuffer>,
  folder = pictureFolder(),
): Promise<Uint8Array<ArrayBuffer>> {
  const hash = createHash('sha256');
  for (const part of made) hash.update(part).update('\0');
  const file = join(/* turbopackIgnore: true */ folder, `${hash.digest('hex')}.png`);
  if (!existsSync(file)) {
    const picture = new Uint8Array(await draw());
    mkdirSync(folder, { recursive: true });
    // Written under another name first: a build that is cut off leaves no half of a picture.
    writeFileSync(`${file}.${process.pid}`, picture);
    renameSync(`${file}.${process.pid}`, file);
  }
  return new Uint8Array(readFileSync(file));
}
