import type { Problem } from './problem.ts';

/** Width and height of a picture in pixels, and its weight. */
export type Dimensions = { width: number; height: number; bytes?: number };

/** The content folder as it lies on disk: paths starting with “content/”, and what they hold; a picture that cannot be read has no size. */
export type RawContent = {
  texts: Map<string, string>;
  images: Map<string, Dimensions | undefined>;
  /** What could not be read as it lies there: a file nobody may open, or letters in another encoding. */
  faults?: readonly Problem[];
};
