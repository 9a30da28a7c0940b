import { createHash } from 'node:crypto';

/** A short name of what something says: equal words have equal prints. */
export function fingerprint(...words: readonly string[]): string {
  const hash = createHash('sha1');
  for (const word of words) hash.update(word).update('\0');
  return hash.digest('base64url').slice(0, 22);
}
