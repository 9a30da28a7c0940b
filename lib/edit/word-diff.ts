import { diffComm } from 'node-diff3';

/** A piece of two texts held against each other: in both, only in the new one, or only in the old one. */
export type Piece = { kind: 'same' | 'new' | 'old'; text: string };

/** Two lists held against each other, in order; what differs comes as what was and what is. */
function differences(before: readonly string[], after: readonly string[]): { same?: string[]; old: string[]; fresh: string[] }[] {
  const found = diffComm([...before], [...after]) as { common?: string[]; buffer1?: string[]; buffer2?: string[] }[];
  return found.map(({ common, buffer1 = [], buffer2 = [] }) => ({ ...(common && { same: common }), old: buffer1, fresh: buffer2 }));
}

/** The words of a text, and what stands between them. */
function wordsIn(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu) ?? [];
}

/** Two texts word by word; what goes stands before what comes. */
export function diffWords(before: string, after: string): Piece[] {
  return differences(wordsIn(before), wordsIn(after))
    .flatMap(({ same, old, fresh }): Piece[] =>
      same ? [{ kind: 'same', text: same.join('') }] : [...piece('old', old), ...piece('new', fresh)],
    )
    .filter(({ text }) => text !== '');
}

function piece(kind: Piece['kind'], words: readonly string[]): Piece[] {
  return words.length === 0 ? [] : [{ kind, text: words.join('') }];
}

/** The blocks in which two texts differ, in order; a block that was changed comes once, its words that go and come marked. */
export function diffBlocks(before: readonly string[], after: readonly string[]): Piece[][] {
  return differences(before, after).flatMap(({ same, old, fresh }) => (same ? [] : changedBlocks(old, fresh)));
}

/** Each new block beside the first old one that it resembles; what nothing resembles came or went whole. */
function changedBlocks(old: readonly string[], fresh: readonly string[]): Piece[][] {
  const left = [...old];
  const changed = fresh.flatMap((block) => {
    const like = left.findIndex((one) => resemble(one, block));
    if (like === -1) return [piece('new', [block])];
    const gone = left.splice(0, like + 1);
    return [...gone.slice(0, -1).map((one) => piece('old', [one])), diffWords(gone.at(-1) ?? '', block)];
  });
  return [...changed, ...left.map((one) => piece('old', [one]))];
}

/** Do two blocks share a good part of their words? */
function resemble(one: string, other: string): boolean {
  const [words, others] = [one, other].map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu)));
  const shared = [...(words ?? [])].filter((word) => others?.has(word)).length;
  return shared >= 0.4 * Math.max(words?.size ?? 0, others?.size ?? 0, 1);
}

/** A line that differs: its number in its version, and its words, those that differ marked. */
export type DiffLine = { kind: 'new' | 'old'; line: number; pieces: Piece[] };

/** The lines in which two texts differ; a line that was changed comes as it was and as it is. */
export function diffLines(before: string, after: string): DiffLine[] {
  let [oldLine, newLine] = [1, 1];
  return differences(before.split('\n'), after.split('\n')).flatMap(({ same, old, fresh }): DiffLine[] => {
    if (same) {
      oldLine += same.length;
      newLine += same.length;
      return [];
    }
    const lines = [
      ...old.map((text, index) => lineOf('old', oldLine + index, text, fresh[index])),
      ...fresh.map((text, index) => lineOf('new', newLine + index, text, old[index])),
    ];
    oldLine += old.length;
    newLine += fresh.length;
    return lines;
  });
}

function lineOf(kind: 'new' | 'old', line: number, text: string, other: string | undefined): DiffLine {
  if (other === undefined || other === '') return { kind, line, pieces: [{ kind, text }] };
  const [before, after] = kind === 'old' ? [text, other] : [other, text];
  return { kind, line, pieces: diffWords(before, after).filter((each) => each.kind === 'same' || each.kind === kind) };
}
