import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { twoFactor } from 'better-auth/plugins/two-factor';
import type { Store } from '../db/client.ts';
import { theStore } from '../db/client.ts';
import { deriveKey } from '../security/cipher.ts';
import type { Keyring } from '../security/keys.ts';
import { siteName, siteUrl } from '../site.ts';
import { staffCookies } from './cookies.ts';
import { newPaperCodes } from './hand-copied-codes.ts';
import { passwordHash } from './password-hash.ts';
import type { StaffDb } from './store.ts';

/** How long a sign-in lasts, in seconds, however much it is used. */
export const sessionSeconds = 8 * 60 * 60;

/** The shortest and longest password, in characters. */
export const passwordLength = { least: 12, most: 128 };

/**
 * The sign-in library, on our own connection. It is asked by our handlers only and has no address of its own, so what it would
 * otherwise do by itself is ours: limits (throttle.ts), codes that work once, the second factor as a duty, the origin of forms.
 */
function createAuth(db: StaffDb, keys: Keyring, address: string) {
  return betterAuth({
    appName: siteName,
    baseURL: address,
    // It would have PostgreSQL keep times and yes or no in types of its own; our tables hold text and integers on both engines.
    database: { db, type: 'sqlite' },
    secrets: keys.map(({ id, bytes }) => ({
      version: Number.parseInt(id, 16),
      value: deriveKey(bytes, 'staff sign-in').toString('base64url'),
    })),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.least,
      maxPasswordLength: passwordLength.most,
      password: passwordHash,
    },
    user: { modelName: 'staff_users' },
    session: { modelName: 'staff_sessions', expiresIn: sessionSeconds, disableSessionRefresh: true },
    account: { modelName: 'staff_accounts' },
    verification: { modelName: 'staff_verifications' },
    plugins: [
      twoFactor({
        twoFactorTable: 'staff_two_factors',
        accountLockout: { enabled: false }, // throttle.ts counts for every way of signing in, and never resets at a new try
        backupCodeOptions: { customBackupCodesGenerate: newPaperCodes },
      }),
      passkey({
        origin: address,
        rpName: siteName,
        schema: { passkey: { modelName: 'staff_passkeys' } },
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        advanced: { webAuthnChallengeCookie: 'passkey' },
        authentication: {
          // A passkey stands for both factors only where the device made sure who holds it.
          afterVerification: async ({ verification }) => {
            if (!verification.authenticationInfo.userVerified) throw new Error('The device did not make sure who holds it.');
          },
        },
      }),
    ],
    advanced: {
      ...staffCookies(address),
      ipAddress: { disableIpTracking: true }, // it would believe whatever a visitor writes into X-Forwarded-For
      database: { validateSchema: false }, // it would miss what it does not write itself; our migrations are tested
      disableOriginCheck: true, // it has no address of its own; require-staff.ts asks of every form whether it comes from this site
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true }, // its lines name addresses
  });
}

export type Auth = ReturnType<typeof createAuth>;

const made = new WeakMap<StaffDb, Auth>();

/**
 * Does some work with the sign-in library. Ask it for responses (`asResponse`): a refusal that it throws would pass for a store
 * that is away.
 *
 * @throws StoreUnavailable
 */
export function withAuth<T>(store: Store, work: (auth: Auth, db: StaffDb) => Promise<T>): Promise<T> {
  return store.run((db) => {
    const auth = made.get(db) ?? createAuth(db, store.keys(), siteUrl);
    made.set(db, auth);
    return work(auth, db);
  });
}

/** The same with the store of this process. */
export function withOurAuth<T>(work: (auth: Auth, db: StaffDb) => Promise<T>): Promise<T> {
  return withAuth(theStore(), work);
}
