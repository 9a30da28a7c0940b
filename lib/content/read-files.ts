import { decode } from './decode.ts';
import { measure } from './measure.ts';
import type { Problem } from './problem.ts';
import type { Dimensions, RawContent } from './raw.ts';

export const pictures = /\.(?:svg|png|jpe?g|webp|avif|gif|bmp|tiff?|hei[cf])$/i;
export const words = /\.(?:mdx|md|ya?ml|json|txt)$/i;
export const guides = /^content\/(?:README|LISEZMOI)\.md$/;

/** Reads content that does not lie on disk, by its paths, as `readContent` does what lies there. */
export function readFiles(files: ReadonlyMap<string, Uint8Array>): RawContent {
  const texts = new Map<string, string>();
  const images = new Map<string, Dimensions | undefined>();
  const faults: Problem[] = [];
  for (const [path, bytes] of [...files].sort(([one], [other]) => (one < other ? -1 : 1))) {
    if (guides.test(path) || path.split('/').some((part) => part.startsWith('.'))) continue;
    if (pictures.test(path)) images.set(path, measure(bytes));
    else if (!words.test(path)) texts.set(path, '');
    else {
      const { text, fault } = decode(bytes, path);
      texts.set(path, text);
      if (fault) faults.push(fault);
    }
  }
  return { texts, images, faults };
}
