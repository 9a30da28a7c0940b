import type { Sharp } from 'sharp';
import sharp from 'sharp';

/** The widest and highest a page shows a picture, in pixels, on a screen of double density. */
const widest = 1600;
/** The largest picture that is opened, in pixels: a small file can claim to be enormous. */
const most = 50_000_000;

/** Why a picture is not taken. */
export type PictureFault = 'not-a-picture' | 'drawing' | 'too-large';

/** A picture as the site serves it: turned as the camera held it, no wider than a page, and without what a camera notes: place, time, owner. */
export function asServed(picture: Sharp): Sharp {
  return picture.rotate().resize({ width: widest, height: widest, fit: 'inside', withoutEnlargement: true }).webp({ quality: 80 });
}

/**
 * A picture that somebody sends, as the site serves it. A drawing in SVG is a document that can hold programs and addresses of others,
 * and is not taken from here.
 */
export async function lightenPicture(
  bytes: Uint8Array,
): Promise<{ bytes: Buffer; width: number; height: number } | { fault: PictureFault }> {
  try {
    const picture = sharp(bytes, { limitInputPixels: most, failOn: 'error' });
    const { format } = await picture.metadata();
    if (format === 'svg') return { fault: 'drawing' };
    const made = await asServed(picture).toBuffer({ resolveWithObject: true });
    return { bytes: made.data, width: made.info.width, height: made.info.height };
  } catch (failure) {
    return { fault: /pixel limit/.test(String(failure)) ? 'too-large' : 'not-a-picture' };
  }
}
