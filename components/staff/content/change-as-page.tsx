import { useTranslations } from 'next-intl';
import { Change } from '#components/staff/content/change.tsx';
import { ChangedBlocks } from '#components/staff/content/changed-blocks.tsx';
import type { ChangedPart } from '#lib/editorial/changed-part.ts';

/** A part of a page as its readers will have it, both languages beside each other: the blocks that change, and no others. */
export function ChangeAsPage({ part }: { part: ChangedPart }) {
  const t = useTranslations('StaffContent.sections');
  return (
    <Change
      part={part}
      side={({ file, locale, change: { id, title, before, after } }) => (
        <div key={file}>
          <h3 lang={title === undefined ? undefined : locale}>{title ?? t(locale ?? 'facts')}</h3>
          <div lang={locale}>
            <ChangedBlocks {...{ file, id, before, after }} />
          </div>
        </div>
      )}
    >
      {part.twin && <UnchangedSide {...part.twin} />}
    </Change>
  );
}

function UnchangedSide({ locale, title, blocks }: NonNullable<ChangedPart['twin']>) {
  const t = useTranslations('StaffReview.unchanged');
  const sections = useTranslations('StaffContent.sections');
  return (
    <div>
      <h3 lang={title === undefined ? undefined : locale}>{title ?? sections(locale)}</h3>
      <details>
        <summary>{t(locale)}</summary>
        <div lang={locale}>
          {blocks.map((words, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of one text never move
            <p key={index} className="staff-words">
              {words}
            </p>
          ))}
        </div>
      </details>
    </div>
  );
}
