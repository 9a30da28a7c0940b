import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { StartRefused, StoreUnavailable } from '#lib/failures.ts';
import { keysIn, parseKeys } from '#lib/security/keys.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const folder = temporaryFolder();
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  vi.unstubAllEnvs();
  vi.resetModules();
});

describe('the keys of a server', () => {
  it('are made on the first start, for the owner of the folder only, and are the same on the next', () => {
    const first = keysIn(folder);

    expect(keysIn(folder)).toEqual(first);
    expect(statSync(join(folder, 'data-keys')).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('are read from base64 or base64url, with commas or line ends between them', () => {
    const bytes = Buffer.alloc(32, 0xfb);

    const keys = parseKeys(`${bytes.toString('base64')},\n${bytes.toString('base64url')}\n`, 'DATA_KEYS');

    expect(keys.map((key) => key.bytes.equals(bytes))).toEqual([true, true]);
  });

  it.each([
    ['too short', Buffer.alloc(31).toString('base64')],
    ['too long', Buffer.alloc(33).toString('base64')],
    ['not base64', 'p@ssw0rd-p@ssw0rd-p@ssw0rd-p@ssw0rd-p@ssw0rd'],
  ])('are refused when one is %s, without being shown', (_what, word) => {
    const sound = Buffer.alloc(32, 1).toString('base64');

    expect(() => parseKeys(`${sound},${word}`, 'DATA_KEYS')).toThrow(StartRefused);
    expect(() => parseKeys(`${sound},${word}`, 'DATA_KEYS')).toThrow(
      /^DATA_KEYS: key 2 is not 32 bytes in base64; make one with “openssl rand -base64 32”\.$/,
    );
  });

  it('are refused when there is none', () => {
    expect(() => parseKeys(' , ', 'DATA_KEYS')).toThrow(/^DATA_KEYS holds no key/);
  });

  it('are never replaced: a damaged file of keys stops the start', () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'data-keys'), 'half a k');

    expect(() => keysIn(folder)).toThrow(StartRefused);
    expect(readFileSync(join(folder, 'data-keys'), 'utf8')).toBe('half a k');
  });

  it('cannot be had where nothing can be written, which is told apart from a mistake', () => {
    writeFileSync(folder, 'a file where the folder should be');

    expect(() => keysIn(join(folder, 'var'))).toThrow(StoreUnavailable);
  });

  it('are not begun anew by another copy of the program in the same process while their file is gone, and serve again when it is back', async () => {
    vi.stubEnv('VAR_DIR', folder);
    vi.stubEnv('DATA_KEYS', '');
    vi.resetModules();
    const atStart = (await import('#lib/security/keys.ts')).dataKeys();
    const file = join(folder, 'data-keys');
    const text = readFileSync(file, 'utf8');
    rmSync(file);
    vi.resetModules();
    const ofTheForm = await import('#lib/security/keys.ts');

    expect(() => ofTheForm.dataKeys()).toThrow('The store of requests is not available.');
    expect(existsSync(file)).toBe(false);

    writeFileSync(file, text);
    expect(ofTheForm.dataKeys()).toEqual(atStart);
  });
});
