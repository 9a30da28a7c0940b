import { collections, wordedNames } from './collections.ts';
import type { Problem } from './problem.ts';
import { error } from './problem.ts';
import type { Reading } from './reading.ts';

/** Files nothing reads, and pictures that cannot be read or lie where no text can show them. */
export function strayFiles({ raw, claimed }: Reading): Problem[] {
  const at = (file: string) => ({ file, line: 1, column: 1 });
  const unused = [...raw.texts.keys()]
    .filter((path) => !claimed.has(path))
    .map((path) =>
      error(
        at(path),
        'This file is not used by anything.',
        'Rename it to meta.yaml, en.mdx or fr-CA.mdx, move it to the right folder, or remove it.',
      ),
    );
  const pictures = [...raw.images].flatMap(([path, size]) => [
    ...(size
      ? []
      : [error(at(path), 'This picture cannot be read.', 'Save it again as SVG (with width and height), PNG, JPEG, WebP or AVIF.')]),
    ...(besideWords.test(path)
      ? []
      : [
          error(
            at(path),
            'This picture is not in the folder of an article.',
            'Move it beside the en.mdx that shows it; its name uses lower-case letters, digits and hyphens.',
          ),
        ]),
  ]);
  return [...unused, ...pictures];
}

const pictured = wordedNames.filter((name) => 'pictures' in collections[name]).map((name) => collections[name].folder);
const besideWords = new RegExp(`^content/(?:${pictured.join('|')})/[a-z0-9-]+/[a-z0-9-]+\\.[a-z]+$`);
