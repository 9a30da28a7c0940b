import { createHash } from 'node:crypto';

/**
 * A short mark of some words, equal as long as they say the same: quotation marks, spaces, hyphens, dashes and line breaks do not
 * change it, a word or a number does.
 */
export function fingerprintOf(words: string): string {
  const plain = words
    .normalize('NFKC')
    .replace(/[«»“”„"‘’ʼ'`´]/g, "'")
    .replace(/'\s+|\s+'/g, "'")
    .replace(/[\u2010-\u2015\u2212-]/g, '-')
    .replace(/…/g, '...')
    .replace(/\s+(?=[:;!?%$])/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return createHash('sha256').update(plain).digest('base64url').slice(0, 12);
}
