import { parseRedirects, parseWithdrawn, redirectsFile, withdrawnFile } from '../content/addresses.ts';
import type { Withdrawn } from '../content/schemas/withdrawn.ts';
import { movesBetween, withMoves, withWithdrawn } from './address-lists.ts';

/**
 * A list of addresses with what two people changed in it, line by line: lines that stand beside each other do not contradict each other.
 * `undefined` where they changed the same line, where mine has more than what a list says, such as a note beside a line, and for every
 * other file.
 *
 * @param base the list both began from
 */
export function mergeLists(file: string, mine: string, base: string, theirs: string): string | undefined {
  const parse = file === redirectsFile ? parseRedirects : file === withdrawnFile ? parseWithdrawn : undefined;
  if (!parse || [mine, base, theirs].some((text) => parse(text).problems.length > 0)) return undefined;
  if (notesOf(mine).some((note) => !notesOf(base).includes(note) && !notesOf(theirs).includes(note))) return undefined;
  return file === redirectsFile ? mergeRedirects(mine, base, theirs) : mergeWithdrawn(mine, base, theirs);
}

/** Do two texts of a list say the same, whatever the order and the notes? */
export function saySame(file: string, one: string, other: string): boolean {
  if (file === redirectsFile) {
    const [first, second] = [parseRedirects(one), parseRedirects(other)];
    return first.problems.length === 0 && movesBetween(first.redirects, second.redirects).length === 0;
  }
  const [first, second] = [parseWithdrawn(one), parseWithdrawn(other)];
  return first.problems.length === 0 && isEqual(inOrder(first.withdrawn), inOrder(second.withdrawn));
}

/** What stands in a list beside its lines, or in lines of its own. */
function notesOf(text: string): string[] {
  return text.match(/(?<=^[^\S\n]*|^[^\S\n]*[\w-]+: [\w-]+[^\S\n]+)#.*/gm) ?? [];
}

function inOrder(pages: readonly Withdrawn[]): Withdrawn[] {
  return pages.toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
}

function nameOf({ section, id }: Withdrawn): string {
  return `${section}/${id}`;
}

/** Both are read by one schema, which gives fields their order. */
function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function mergeRedirects(mine: string, base: string, theirs: string): string | undefined {
  const [began, other] = [parseRedirects(base).redirects, parseRedirects(theirs).redirects];
  const keyOf = ({ section, locale, from }: { section: string; locale: string; from: string }) => `${section} ${locale} ${from}`;
  const changed = new Map(movesBetween(began, other).map((move) => [keyOf(move), move.to]));
  const moves = movesBetween(began, parseRedirects(mine).redirects);
  if (moves.some((move) => changed.has(keyOf(move)) && changed.get(keyOf(move)) !== move.to)) return undefined;
  return withMoves(theirs, moves);
}

/** Pages are added; where mine has changed one, or taken one off the list, only the lines can tell what became of both. */
function mergeWithdrawn(mine: string, base: string, theirs: string): string | undefined {
  const [began, other] = [parseWithdrawn(base).withdrawn, parseWithdrawn(theirs).withdrawn];
  const had = (all: readonly Withdrawn[], page: Withdrawn) => all.find((one) => nameOf(one) === nameOf(page));
  const now = parseWithdrawn(mine).withdrawn;
  const added = now.filter((page) => !had(began, page));
  if (began.some((page) => !isEqual(had(now, page), page)) || added.some((page) => had(other, page))) return undefined;
  return added.length === 0 ? theirs : withWithdrawn(theirs, ...added);
}
