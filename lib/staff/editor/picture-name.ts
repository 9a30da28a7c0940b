import { slugOf } from '../../edit/begin/pieces.ts';

/** A name for a picture that every system and address can carry: lower-case letters without accents, digits and hyphens. */
export function pictureName(file: string): string {
  const plain = slugOf(file.replace(/\.[^.]+$/, ''));
  return plain === '' ? 'picture' : plain;
}
