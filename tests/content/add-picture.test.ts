import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { imageSize } from 'image-size';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { pictureName } from '#lib/staff/editor/picture-name.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const project = temporaryFolder();
const folder = join(project, 'content', 'articles', 'pacing');
mkdirSync(folder, { recursive: true });
symlinkSync(resolve('messages'), join(project, 'messages'));

function add(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('lib/cli/add-picture.ts'), ...args], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'en' },
  });
  return { status, stdout, stderr };
}

it('gives a photograph of a camera a name and a format of the site, and makes it light', async () => {
  const photo = join(folder, 'Été au PARC (1).JPG');
  await sharp({ create: { width: 4000, height: 3000, channels: 3, background: '#9ab', noise: { type: 'gaussian', mean: 128, sigma: 40 } } })
    .jpeg({ quality: 95 })
    .toFile(photo);

  const { status, stdout } = add('Été au PARC (1).JPG');

  expect(status).toBe(0);
  expect(stdout).toContain('<Figure image="ete-au-parc-1.webp" alt="…">');
  expect(imageSize(readFileSync(join(folder, 'ete-au-parc-1.webp')))).toMatchObject({ width: 1600, height: 1200 });
  expect(existsSync(photo)).toBe(false);
});

it('puts a picture from elsewhere beside the words of an article, and leaves the original where it was', async () => {
  const scan = join(project, 'Scan 12.tiff');
  await sharp({ create: { width: 40, height: 30, channels: 3, background: '#9ab' } })
    .tiff()
    .toFile(scan);

  expect(add(scan, 'pacing').status).toBe(0);
  expect(existsSync(join(folder, 'scan-12.webp'))).toBe(true);
  expect(existsSync(scan)).toBe(true);
});

it('says in one sentence what it needs', () => {
  expect(add()).toMatchObject({ status: 2, stderr: expect.stringContaining('npm run add:picture -- PICTURE') });
  expect(add('no-such.png')).toMatchObject({ status: 2, stderr: 'There is no picture “no-such.png”.\n' });
  expect(add(join(project, 'messages', 'en.json'), 'pacing')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('cannot be read as a picture'),
  });
});

it('names pictures as addresses are named', () => {
  expect(['IMG_1234.JPG', 'Œuvre d’été.png', '???.gif'].map(pictureName)).toEqual(['img-1234', 'oeuvre-d-ete', 'picture']);
});
