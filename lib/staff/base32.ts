const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/**
 * Bytes as authentication apps want a key typed (RFC 4648), without padding.
 * @example base32(Buffer.from('foobar')) // 'MZXW6YTBOI'
 */
export function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((group) => letters[Number.parseInt(group.padEnd(5, '0'), 2)]).join('');
}
