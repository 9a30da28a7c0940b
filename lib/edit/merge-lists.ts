import { parseRedirects, parseWithdrawn, redirectsFile, withdrawnFile } from '../content/addresses.ts';
import { movesBetween, withMoves, withWithdrawn } from './address-lists.ts';

/**
 * A list of addresses with what two people changed in it, line by line: lines that stand beside each other do not contradict each other.
 * `undefined` where they changed the same line, and for every other file.
 *
 * @param base the list both began from
 */
export function mergeLists(file: string, mine: string, base: string, theirs: string): string | undefined {
  const parse = file === redirectsFile ? parseRedirects : file === withdrawnFile ? parseWithdrawn : undefined;
  if (!parse || [mine, base, theirs].some((text) => parse(text).problems.length > 0)) return undefined;
  return file === redirectsFile ? mergeRedirects(mine, base, theirs) : mergeWithdrawn(mine, base, theirs);
}

/** Do two texts of a list say the same, whatever the order and the notes? */
export function saySame(file: string, one: string, other: string): boolean {
  if (file === redirectsFile) {
    const [first, second] = [parseRedirects(one), parseRedirects(other)];
    return first.problems.length === 0 && movesBetween(first.redirects, second.redirects).length === 0;
  }
  const [first, second] = [parseWithdrawn(one), parseWithdrawn(other)];
  return first.problems.length === 0 && first.withdrawn.length === second.withdrawn.length;
}

function mergeRedirects(mine: string, base: string, theirs: string): string | undefined {
  const [began, other] = [parseRedirects(base).redirects, parseRedirects(theirs).redirects];
  const keyOf = ({ section, locale, from }: { section: string; locale: string; from: string }) => `${section} ${locale} ${from}`;
  const changed = new Map(movesBetween(began, other).map((move) => [keyOf(move), move.to]));
  const moves = movesBetween(began, parseRedirects(mine).redirects);
  if (moves.some((move) => changed.has(keyOf(move)) && changed.get(keyOf(move)) !== move.to)) return undefined;
  return withMoves(theirs, moves);
}

/** Pages are only ever added. */
function mergeWithdrawn(mine: string, base: string, theirs: string): string | undefined {
  const [began, other] = [parseWithdrawn(base).withdrawn, parseWithdrawn(theirs).withdrawn];
  const had = (all: typeof began, { section, id }: (typeof began)[number]) =>
    all.some((page) => page.section === section && page.id === id);
  const now = parseWithdrawn(mine).withdrawn;
  const added = now.filter((page) => !had(began, page));
  if (began.some((page) => !had(now, page)) || added.some((page) => had(other, page))) return undefined;
  return added.length === 0 ? theirs : withWithdrawn(theirs, ...added);
}
