import type { BodyNode } from '../body.ts';

/** How many texts are remembered as they were read last: those that somebody is writing. */
const mostKept = 8;

type Parsed = { nodes: BodyNode[] | undefined };
type Read<Body> = { source: string; body: Body };

/**
 * Remembers the texts that were read last. Whoever writes changes one block of hundreds: one that is as it was, where it was, is given as
 * the same object, so that what was made of it (its typography, its passages, what a browser was sent) need not be made again.
 */
export function rememberingBlocks<Body extends Parsed>(
  parse: (source: string, file: string) => Body,
): (source: string, file: string) => Body {
  const recent = new Map<string, Read<Body>>();
  return (source, file) => {
    const before = recent.get(file);
    if (before?.source === source) return before.body;
    const body = parse(source, file);
    const read = { source, body: before?.body.nodes && body.nodes ? { ...body, nodes: asBefore(before.body.nodes, body.nodes) } : body };
    recent.delete(file);
    recent.set(file, read);
    for (const oldest of recent.keys()) if (recent.size > mostKept) recent.delete(oldest);
    return read.body;
  };
}

function asBefore(before: readonly BodyNode[], now: readonly BodyNode[]): BodyNode[] {
  const known = new Map(before.map((block) => [printOf(block), block]));
  return now.map((block) => known.get(printOf(block)) ?? block);
}

const prints = new WeakMap<BodyNode, string>();

/** What a block says and where it stands. */
function printOf(block: BodyNode): string {
  const print = prints.get(block) ?? JSON.stringify(block);
  prints.set(block, print);
  return print;
}
