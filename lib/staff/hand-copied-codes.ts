import { createHash, randomInt } from 'node:crypto';

/** Letters and digits that nobody takes for one another when they copy them by hand. */
const letters = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';

function newCode(groups: number, length: number): string {
  const letter = () => letters[randomInt(letters.length)];
  const group = () => Array.from({ length }, letter).join('');
  return Array.from({ length: groups }, group).join('-');
}

/** A new code for an invitation, such as `K7QRM-…`: about 122 bits, more than anyone can guess. */
export function newInvitationCode(): string {
  return newCode(5, 5);
}

/** New codes to keep on paper, such as `7HKM-2XQD`: about 39 bits each, which at five tries in fifteen minutes nobody guesses. */
export function newPaperCodes(): string[] {
  return Array.from({ length: 8 }, () => newCode(2, 4));
}

/** A code that was kept on paper as it was printed, however it was typed. */
export function readPaperCode(typed: string): string {
  const bare = bareCode(typed);
  return `${bare.slice(0, 4)}-${bare.slice(4)}`;
}

/** What is kept of the code of an invitation. However it was typed, spaces and small letters included, it is the same code. */
export function hashOfInvitation(code: string): string {
  return createHash('sha256').update(bareCode(code)).digest('base64url');
}

function bareCode(typed: string): string {
  return typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
}
