import type { Document } from 'yaml';
import { isMap, parseDocument, stringify } from 'yaml';
import { redirectsFile, withdrawnFile } from '../content/addresses.ts';
import type { RawContent } from '../content/raw.ts';
import type { AddressedSection } from '../content/schemas/addresses.ts';
import type { Withdrawn } from '../content/schemas/withdrawn.ts';
import type { Locale } from '../i18n/locales.ts';

/** What changes in the file of redirects of one section and language: slugs that lead somewhere else, or nowhere any more. */
export type Move = { section: AddressedSection; locale: Locale; from: string; to: string | undefined };

/** The file of redirects with these moves; its comments and its order stay. */
export function withMoves(raw: RawContent, moves: readonly Move[]): string {
  const document = parseDocument(raw.texts.get(redirectsFile) ?? '');
  // A file of comments alone has no list to write into yet.
  if (!isMap(document.contents)) document.contents = null;
  for (const { section, locale, from, to } of moves) {
    if (to !== undefined) document.setIn([section, locale, from], to);
    else forget(document, [section, locale, from]);
  }
  return emptied(document).toString({ lineWidth: 0 });
}

/** A file in which nothing is left keeps its comment, and no empty braces: what comes next is written as before. */
function emptied(document: Document): Document {
  const { contents } = document;
  if (!isMap(contents) || contents.items.length > 0) return document;
  document.commentBefore ??= contents.commentBefore ?? null;
  document.contents = null;
  return document;
}

/** Takes a line away, and what would be left empty around it. */
function forget(document: Document, path: readonly string[]): void {
  document.deleteIn(path);
  for (const around of [path.slice(0, 2), path.slice(0, 1)]) {
    if (JSON.stringify(document.getIn(around) ?? {}) === '{}') document.deleteIn(around);
  }
}

const head = '# Pages that were taken away. Readers of their addresses are told the day and the reason.\n';

/** The list of withdrawn pages with one more. */
export function withWithdrawn(raw: RawContent, page: Withdrawn): string {
  return (raw.texts.get(withdrawnFile) ?? head) + stringify([page], { lineWidth: 0 });
}
