import { imageSize } from 'image-size';
import type { Dimensions } from './raw.ts';

/** The size of a picture; `undefined` for what is none after all, which the content check reports. */
export function measure(bytes: Uint8Array): Dimensions | undefined {
  try {
    const { width, height } = imageSize(bytes);
    return { width, height, bytes: bytes.length };
  } catch {
    return undefined;
  }
}
