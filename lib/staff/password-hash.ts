import { hashPassword, verifyPassword } from 'better-auth/crypto';

/**
 * How passwords are kept: salted scrypt that takes 32 MiB and tens of milliseconds a guess. It stands apart so that tests of everything
 * around it can do with less.
 */
export const passwordHash = { hash: hashPassword, verify: verifyPassword };
