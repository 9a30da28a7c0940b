import { createHash, randomBytes } from 'node:crypto';
import { vi } from 'vitest';

const digest = (salt: string, password: string) => createHash('sha256').update(`${salt} ${password}`).digest('hex');

// The tests of the store make some hundred guesses; what one costs is asked in tests/unit/staff/password-hash.test.ts.
vi.mock('#lib/staff/password-hash.ts', () => ({
  passwordHash: {
    hash: async (password: string) => {
      const salt = randomBytes(16).toString('hex');
      return `${salt}:${digest(salt, password)}`;
    },
    verify: async ({ hash, password }: { hash: string; password: string }) => {
      const [salt = '', kept] = hash.split(':');
      return digest(salt, password) === kept;
    },
  },
}));
