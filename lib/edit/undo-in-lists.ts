import { isSeq, parseDocument } from 'yaml';
import { parseRedirects, parseWithdrawn, redirectsFile, withdrawnFile } from '../content/addresses.ts';
import { localeOfTextFile } from '../content/locale-of-text-file.ts';
import type { RawContent } from '../content/raw.ts';
import type { AddressedSection } from '../content/schemas/addresses.ts';
import type { Redirect } from '../content/slugs.ts';
import { movesBetween, withMoves } from './address-lists.ts';
import type { FileChanges } from './changes.ts';
import type { EntryName } from './entry-files.ts';
import { filesOf } from './entry-files.ts';
import { fieldOf } from './front-matter.ts';

/**
 * The lists of redirects and of withdrawn pages without what drafts of one entry added to them or changed in them; what was added for
 * other entries stays.
 *
 * @param online the content as it is online; `now` is the same with every draft
 */
export function undoInLists(online: RawContent, now: RawContent, name: EntryName, section: AddressedSection): FileChanges {
  const changes = new Map<string, string>();
  const slugs = new Set([online, now].flatMap((raw) => filesOf(raw, name).flatMap((file) => slugIn(raw, file))));
  const moves = movesBetween(redirectsIn(now), redirectsIn(online)).filter(
    ({ locale, from, to, was, ...move }) => move.section === section && [from, to, was].some((slug) => slugs.has(`${locale} ${slug}`)),
  );
  if (moves.length > 0) {
    const text = withMoves(now.texts.get(redirectsFile) ?? '', moves);
    const same = movesBetween(parseRedirects(text).redirects, redirectsIn(online)).length === 0;
    changes.set(redirectsFile, same ? (online.texts.get(redirectsFile) ?? '') : text);
  }
  const list = withoutPage(online, now, section, name.id);
  if (list !== undefined) changes.set(withdrawnFile, list);
  return changes;
}

function slugIn({ texts }: RawContent, file: string): string[] {
  const locale = localeOfTextFile(file);
  const slug = locale && fieldOf(texts.get(file) ?? '', 'slug');
  return slug === undefined ? [] : [`${locale} ${slug}`];
}

function redirectsIn({ texts }: RawContent): Redirect[] {
  return parseRedirects(texts.get(redirectsFile) ?? '').redirects;
}

function withoutPage(online: RawContent, now: RawContent, section: AddressedSection, id: string): string | undefined {
  const isIt = (page: { section: string; id: string }) => page.section === section && page.id === id;
  const text = now.texts.get(withdrawnFile) ?? '';
  const index = parseWithdrawn(text).withdrawn.findIndex(isIt);
  if (index < 0 || parseWithdrawn(online.texts.get(withdrawnFile) ?? '').withdrawn.some(isIt)) return undefined;
  const document = parseDocument(text);
  document.deleteIn([index]);
  const empty = isSeq(document.contents) && document.contents.items.length === 0;
  return empty ? (online.texts.get(withdrawnFile) ?? '') : document.toString({ lineWidth: 0 });
}
