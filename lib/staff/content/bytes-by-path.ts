import type { MainFiles } from './main-files.ts';

/** The files of `main` by their paths, to be changed at will. */
export function bytesByPath({ blobs, bytes }: Pick<MainFiles, 'blobs' | 'bytes'>): Map<string, Buffer> {
  return new Map(
    [...blobs].flatMap(([path, blob]) => {
      const content = bytes.get(blob);
      return content ? [[path, content] as const] : [];
    }),
  );
}
