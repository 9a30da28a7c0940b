import { scryptSync } from 'node:crypto';
import { expect, it } from 'vitest';
import { passwordHash } from '#lib/staff/password-hash.ts';

const password = 'a long and quiet walk';

it('a password is kept as salted scrypt, at a cost of 32 MiB a guess', async () => {
  const kept = await passwordHash.hash(password);

  const [salt = '', key] = kept.split(':');
  expect(salt).toMatch(/^[0-9a-f]{32}$/);
  expect(key).toBe(scryptSync(password, salt, 64, { N: 16_384, r: 16, p: 1, maxmem: 2 ** 26 }).toString('hex'));
  expect(await passwordHash.hash(password)).not.toBe(kept);
});

it('a password is known again, and another is not', async () => {
  const hash = await passwordHash.hash(password);

  expect(await passwordHash.verify({ hash, password })).toBe(true);
  expect(await passwordHash.verify({ hash, password: 'a long and quiet talk' })).toBe(false);
});
