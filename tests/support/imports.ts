import { dirname, join, normalize } from 'node:path';
import type { SourceFile } from './source-files.ts';

// `import … from '…'`, `export … from '…'`, `import '…'` and `import('…')`, types included: a circle of types is a circle to a reader.
const reference = /(?:\bfrom|\bimport)\s*\(?\s*'((?:\.{1,2}|#\w+)\/[^']+)'/g;

/** For each file, the files of the project that it imports, in order of appearance. */
export function importsOf(files: readonly SourceFile[]): Map<string, string[]> {
  return new Map(
    files.map(({ path, code }) => [
      path,
      [...code.matchAll(reference)].map(([, name = '']) => (name.startsWith('#') ? name.slice(1) : normalize(join(dirname(path), name)))),
    ]),
  );
}

/** The first circle among these imports, as the files it passes through, the first one named again at the end. */
export function findCircle(imports: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of imports.get(file) ?? []) {
      const circle = visit(next, [...way, file]);
      if (circle) return circle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of imports.keys()) {
    const circle = visit(file, []);
    if (circle) return circle;
  }
  return undefined;
}
