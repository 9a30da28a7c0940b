import { createHash, randomInt } from 'node:crypto';

/** Letters and digits that nobody takes for one another when they copy them by hand. */
const letters = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
const groups = 5;
const groupLength = 5;

/** A new code, such as `K7QRM-…`: about 122 bits, more than anyone can guess. */
export function newInvitationCode(): string {
  const letter = () => letters[randomInt(letters.length)];
  const group = () => Array.from({ length: groupLength }, letter).join('');
  return Array.from({ length: groups }, group).join('-');
}

/** What is kept of a code. However it was typed, spaces and small letters included, it is the same code. */
export function hashOfInvitation(code: string): string {
  return createHash('sha256')
    .update(code.toUpperCase().replace(/[^A-Z0-9]/g, ''))
    .digest('base64url');
}
