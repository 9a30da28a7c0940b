import { useTranslations } from 'next-intl';
import { Pieces } from '#components/staff/content/pieces.tsx';
import { readerBlocks } from '#lib/edit/reader-blocks.ts';
import { diffBlocks } from '#lib/edit/word-diff.ts';

type Props = { file: string; id: string; before: string; after: string };

/** The blocks in which two versions of a part of a text differ, as readers see them; the others are left out. */
export function ChangedBlocks({ file, id, before, after }: Props) {
  const t = useTranslations('StaffReview');
  const changed = diffBlocks(readerBlocks(file, id, before), readerBlocks(file, id, after));
  // A source, a link or a mark is no word.
  if (changed.length === 0) return <p className="small muted">{t('sameWords')}</p>;
  return changed.map((pieces, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of one change never move
    <p key={index} className="staff-words">
      <Pieces pieces={pieces} />
    </p>
  ));
}
