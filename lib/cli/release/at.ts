import type { Place } from '../../release/place.ts';

/** Where the site is served, as the words of a command say. */
export type Named = { port: number; hostname: string | undefined; listen: number | undefined };

/** Where releases are and who asks: what is put online is written down with the name of the account. */
export type At = {
  /** The folder of releases. */
  root: string;
  /** A clone with the packages that releases need. */
  project: string;
  /** Where every release keeps requests. */
  place: Place;
  /** The public address of the site. */
  siteUrl: string;
  by: string;
  /** Serves until the process is told to end. */
  serve: (named: Named) => Promise<void>;
  say: (line: string) => void;
  complain: (line: string) => void;
  /** Prints a file, whose last line ends itself. */
  print: (text: string) => void;
};
