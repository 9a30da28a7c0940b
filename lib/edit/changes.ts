import type { RawContent } from '../content/raw.ts';

/** The files that one act changes, by their path in the project, such as `content/redirects.yaml`; null takes a file away. */
export type FileChanges = ReadonlyMap<string, string | null>;

/** The content as it would be with these changes. */
export function withChanges(raw: RawContent, changes: FileChanges): RawContent {
  const [texts, images] = [new Map(raw.texts), new Map(raw.images)];
  for (const [path, text] of changes) {
    if (text !== null) texts.set(path, text);
    else if (!texts.delete(path)) images.delete(path);
  }
  return { ...raw, texts, images };
}
