import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { forgetPictures } from '#lib/build/forget-pictures.ts';
import { keptPicture } from '#lib/seo/kept-picture.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

let folder: string;
let drawn: string[];
const ask = async (...made: string[]) =>
  new TextDecoder().decode(
    await keptPicture(
      made,
      async () => {
        drawn.push(made.join());
        return new TextEncoder().encode(`picture of ${made.join()}`).buffer;
      },
      folder,
    ),
  );

beforeEach(() => {
  folder = join(temporaryFolder(), 'share');
  drawn = [];
});

describe('a picture shown where a page is shared', () => {
  it('is drawn once, and comes back as it was from then on', async () => {
    expect([await ask('Sleep', 'Petrona'), await ask('Sleep', 'Petrona')]).toEqual([
      'picture of Sleep,Petrona',
      'picture of Sleep,Petrona',
    ]);
    expect(drawn).toEqual(['Sleep,Petrona']);
  });

  it('is drawn anew when its words or its font change', async () => {
    await ask('Sleep', 'Petrona');
    await ask('Sleep well', 'Petrona');
    await ask('Sleep', 'Atkinson');
    expect(drawn).toEqual(['Sleep,Petrona', 'Sleep well,Petrona', 'Sleep,Atkinson']);
  });

  it('is forgotten when a build no longer publishes it', async () => {
    await ask('Sleep');
    await ask('Sleep well');
    const published = join(temporaryFolder(), 'sleep.png');
    writeFileSync(published, 'picture of Sleep well');

    forgetPictures(folder, [published]);

    expect(readdirSync(folder)).toHaveLength(1);
    await ask('Sleep well');
    expect(drawn).toEqual(['Sleep', 'Sleep well']);
  });
});
