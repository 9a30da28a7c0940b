import { useTranslations } from 'next-intl';
import { Change } from '#components/staff/content/change.tsx';
import { Pieces } from '#components/staff/content/pieces.tsx';
import { readerWords } from '#lib/edit/section-changes.ts';
import { diffWords } from '#lib/edit/word-diff.ts';
import type { ChangedPart } from '#lib/editorial/review-view.ts';

/** A part of a page as its readers will have it, both languages beside each other. */
export function ChangeAsPage({ part }: { part: ChangedPart }) {
  const t = useTranslations('StaffContent.sections');
  return (
    <Change
      part={part}
      side={({ file, locale, change }) => (
        <div key={file} lang={locale}>
          <h3>{change.title ?? t(locale ?? 'facts')}</h3>
          <p className="staff-words">
            <Pieces pieces={diffWords(readerWords(file, change.id, change.before), readerWords(file, change.id, change.after))} />
          </p>
        </div>
      )}
    />
  );
}
