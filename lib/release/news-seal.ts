import { createHmac, timingSafeEqual } from 'node:crypto';
import { deriveKey } from '../security/cipher.ts';
import type { DataKey } from '../security/keys.ts';

/** What was put online last by one of the servers that share a folder: each time under the next number. */
export type Announcement = { number: number; id: string; hash: string; by: string };

/** JSON keeps the fields apart: no text can pass for the end of one and the start of the next. */
export function sealOf(key: DataKey, { number, id, hash, by }: Announcement): string {
  return createHmac('sha256', deriveKey(key.bytes, 'release that is carried'))
    .update(JSON.stringify([number, id, hash, by]))
    .digest('base64url');
}

/** Whether a seal is the one of these news, by this key. */
export function isSealOf(key: DataKey, news: Announcement, seal: string): boolean {
  const [right, given] = [Buffer.from(sealOf(key, news)), Buffer.from(seal)];
  return right.length === given.length && timingSafeEqual(right, given);
}
