import { useTranslations } from 'next-intl';
import { Pieces } from '#components/staff/content/pieces.tsx';
import { localeOfTextFile } from '#lib/content/locale-of-text-file.ts';
import { diffWords } from '#lib/edit/word-diff.ts';
import type { ThenAndNow } from '#lib/editorial/history.ts';

/** A part of a page in one language: today’s words struck through where they would go, those of then underlined. */
export function PastSide({ side: { file, was, is } }: { side: ThenAndNow }) {
  const t = useTranslations('StaffContent.sections');
  const language = localeOfTextFile(file);
  return (
    <div>
      <h3>{t(language ?? 'facts')}</h3>
      <p className="staff-words" lang={language}>
        <Pieces pieces={diffWords(is, was)} />
      </p>
    </div>
  );
}
