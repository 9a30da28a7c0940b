import { found } from '../../../content/problem.ts';
import type { LibraryRule } from '../../rule.ts';

/** The longest side of a picture that a page can show, in pixels, and the most it may weigh, in bytes. */
const longest = 2400;
const heaviest = 400_000;

/** A picture is as light as what a page shows of it: people read on telephones, and pay for what is sent. */
export const pictureSize: LibraryRule = {
  name: 'picture-size',
  family: 'structure',
  scope: 'library',
  check: ({ raw }) =>
    [...raw.images].flatMap(([file, size]) => {
      if (!size || (Math.max(size.width, size.height) <= longest && (size.bytes ?? 0) <= heaviest)) return [];
      const { width, height, bytes = 0 } = size;
      const name = file.slice(file.lastIndexOf('/') + 1);
      return [found('picture-size.large', { file, line: 1, column: 1 }, { width, height, kilobytes: Math.round(bytes / 1000), name })];
    }),
};
