import { useTranslations } from 'next-intl';
import { ChangedBlocks } from '#components/staff/content/changed-blocks.tsx';
import { localeOfTextFile } from '#lib/content/locale-of-text-file.ts';
import type { ThenAndNow } from '#lib/editorial/history.ts';

/** A part of a page in one language: today’s words struck through where they would go, those of then underlined. */
export function PastSide({ section, side: { file, was, is } }: { section: string; side: ThenAndNow }) {
  const t = useTranslations('StaffContent.sections');
  const language = localeOfTextFile(file);
  return (
    <div>
      <h3>{t(language ?? 'facts')}</h3>
      <div lang={language}>
        <ChangedBlocks file={file} id={language ? section : 'file'} before={is} after={was} />
      </div>
    </div>
  );
}
