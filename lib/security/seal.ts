import { decrypt, deriveKey, encrypt } from './cipher.ts';
import type { Keyring } from './keys.ts';
import { dataKeys, findKey } from './keys.ts';

const idBytes = 6;

/**
 * Encrypts a text that leaves this server and comes back, such as a cookie, for one purpose. Nobody else can read it or make one.
 * The result is base64url, 34 bytes longer than the text before that encoding.
 */
export function seal(purpose: string, text: string, keys: Keyring = dataKeys()): string {
  const [key] = keys;
  const sealed = encrypt(deriveKey(key.bytes, purpose), Buffer.from(text), purpose);
  return Buffer.concat([Buffer.from(key.id, 'hex'), sealed]).toString('base64url');
}

/** The text that was sealed for this purpose; `undefined` for anything else. Keys that no longer seal still open. */
export function unseal(purpose: string, sealed: string, keys: Keyring = dataKeys()): string | undefined {
  const bytes = Buffer.from(sealed, 'base64url');
  const key = findKey(keys, bytes.subarray(0, idBytes).toString('hex'));
  return key && decrypt(deriveKey(key.bytes, purpose), bytes.subarray(idBytes), purpose)?.toString();
}
