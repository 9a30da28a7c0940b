import { randomInt } from 'node:crypto';

/** No vowels, so that no word appears; no 0, O, 1 or I, which look or sound alike. 28 characters. */
const alphabet = '23456789BCDFGHJKLMNPQRSTVWXZ';

const written = new RegExp(`^(?:AND)?([${alphabet}]{3})([${alphabet}]{3})$`);

/** A new reference such as “AND-4K7-92M”, one of 480 million. */
export function newReference(): string {
  const code = Array.from({ length: 6 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return `AND-${code.slice(0, 3)}-${code.slice(3)}`;
}

/** A reference as it is kept, from what someone typed or heard: small letters, spaces and missing hyphens are understood. */
export function readReference(typed: string): string | undefined {
  const [, first, second] = written.exec(typed.toUpperCase().replace(/[^A-Z0-9]/g, '')) ?? [];
  return first && `AND-${first}-${second}`;
}
