import type { Document } from 'yaml';
import { isMap, parseDocument, stringify } from 'yaml';
import type { AddressedSection } from '../content/schemas/addresses.ts';
import type { Withdrawn } from '../content/schemas/withdrawn.ts';
import type { Redirect } from '../content/slugs.ts';
import type { Locale } from '../i18n/locales.ts';

/** What changes in the file of redirects of one section and language: slugs that lead somewhere else, or nowhere any more. */
export type Move = { section: AddressedSection; locale: Locale; from: string; to: string | undefined };

/** The text of the file of redirects with these moves; its comments and its order stay. */
export function withMoves(text: string, moves: readonly Move[]): string {
  const document = parseDocument(text);
  // A file of comments alone has no list to write into yet.
  if (!isMap(document.contents)) document.contents = null;
  for (const { section, locale, from, to } of moves) {
    if (to !== undefined) document.setIn([section, locale, from], to);
    else forget(document, [section, locale, from]);
  }
  return emptied(document).toString({ lineWidth: 0 });
}

/** Everything that makes some redirects others, with what each led to before. */
export function movesBetween(before: readonly Redirect[], after: readonly Redirect[]): (Move & { was: string | undefined })[] {
  const by = (all: readonly Redirect[]) => new Map(all.map((one) => [`${one.section} ${one.locale} ${one.from}`, one]));
  const [old, now] = [by(before), by(after)];
  return [...new Map([...old, ...now])].flatMap(([key, { section, locale, from }]) => {
    const [was, to] = [old.get(key)?.to, now.get(key)?.to];
    return to === was ? [] : [{ section, locale, from, to, was }];
  });
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

/** The list of withdrawn pages with more of them. */
export function withWithdrawn(text: string | undefined, ...pages: Withdrawn[]): string {
  return (text || head) + stringify(pages, { lineWidth: 0 });
}
