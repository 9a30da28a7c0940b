import { createHash } from 'node:crypto';
import type { IntakeRequest } from './schema.ts';

/**
 * What a request is known by in the store: the draft it was written in, and the person it is about. The same draft filled in for
 * someone else, in another tab or after “back”, is another request; sent again for the same person, it is the same one.
 *
 * @returns SHA-256 in hexadecimal; nobody can tell the name from it, because the nonce is random
 */
export function identityOfRequest(nonce: string, { details }: IntakeRequest): string {
  return createHash('sha256')
    .update([nonce, details.forWhom, details.name.toLocaleLowerCase('en')].join('\n'))
    .digest('hex');
}
