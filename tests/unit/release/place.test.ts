import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { recordServed, requireSamePlace } from '#lib/release/place.ts';
import type { Yard } from '#tests/support/releases.ts';
import { newYard } from '#tests/support/releases.ts';

let yard: Yard;
beforeEach(() => {
  yard = newYard();
});
const enter = (place: Partial<Parameters<typeof requireSamePlace>[1]> = {}) =>
  requireSamePlace(yard.root, { varDir: yard.varDir, databaseUrl: undefined, dataKeys: undefined, ...place });

describe('releases keep requests in one place', () => {
  it('whose name means the same in every release', () => {
    expect(() => enter({ varDir: './var' })).toThrow(
      'VAR_DIR is “./var”, which would be another folder in each release: set it to an absolute path, such as /var/lib/andante.',
    );
  });

  it('and a start elsewhere, which would begin a second store, is refused', () => {
    enter();

    expect(() => enter({ varDir: '/elsewhere' })).toThrow(
      /^VAR_DIR is \/elsewhere, but the releases in .* keep requests in .*: a second store/,
    );
    expect(() => enter({ databaseUrl: 'postgres://user:secret@host/db' })).toThrow(/^DATABASE_URL names another database/);
    expect(() => enter({ databaseUrl: 'postgres://user:secret@host/db' })).not.toThrow('secret');
    expect(() => enter()).not.toThrow();
  });

  it('and a start without the store or the key that were there, which would make new ones, is refused', () => {
    const place = { varDir: yard.varDir };
    for (const name of ['requests.sqlite', 'data-keys']) writeFileSync(join(yard.varDir, name), 'x');
    enter();
    recordServed(yard.root, place);
    rmSync(join(yard.varDir, 'data-keys'));

    expect(() => enter()).toThrow(`${join(yard.varDir, 'data-keys')} is gone: this start would begin anew`);
    expect(() => enter({ dataKeys: 'in the environment' })).not.toThrow();
  });

  it('but a first start that could not make them does not stand in the way of the second', () => {
    enter();
    recordServed(yard.root, { varDir: yard.varDir });

    expect(existsSync(join(yard.root, 'served'))).toBe(false);
    expect(() => enter()).not.toThrow();
  });
});
