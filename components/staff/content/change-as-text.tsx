import { useTranslations } from 'next-intl';
import { Change } from '#components/staff/content/change.tsx';
import { Pieces } from '#components/staff/content/pieces.tsx';
import { diffLines } from '#lib/edit/word-diff.ts';
import type { ChangedPart } from '#lib/editorial/changed-part.ts';

/** A part of a file as it is typed, line by line, both languages beside each other. */
export function ChangeAsText({ part }: { part: ChangedPart }) {
  const t = useTranslations('StaffReview');
  const words = useTranslations('StaffContent.sections');
  return (
    <Change
      part={part}
      side={({ file, locale, change }) => (
        <div key={file}>
          <h3>{words(locale ?? 'facts')}</h3>
          <div className="staff-lines" lang={locale}>
            {diffLines(change.before, change.after).map(({ kind, line, pieces }) => (
              <div key={`${kind}${line}`} className={`staff-lines__${kind}`}>
                <i>{line}</i>
                <b aria-hidden="true">{kind === 'old' ? '−' : '+'}</b>
                <span>
                  <span className="visually-hidden">{t(kind)} </span>
                  <Pieces pieces={pieces} />
                </span>
              </div>
            ))}
          </div>
        </div>
      )}
    />
  );
}
