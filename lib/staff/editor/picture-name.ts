/** A name for a picture that every system and address can carry: lower-case letters without accents, digits and hyphens. */
export function pictureName(file: string): string {
  const plain = file
    .replace(/\.[^.]+$/, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain === '' ? 'picture' : plain;
}
