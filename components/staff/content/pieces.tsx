import type { Piece } from '#lib/edit/word-diff.ts';

/** Words of two versions in one text: what is new and what goes are marked by more than a colour. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  const tags = { same: 'span', new: 'ins', old: 'del' } as const;
  return pieces.map(({ kind, text }, index) => {
    const Tag = tags[kind];
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never move
    return <Tag key={index}>{text}</Tag>;
  });
}
