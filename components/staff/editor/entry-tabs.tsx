import { useLocale, useTranslations } from 'next-intl';
import { staffPath } from '#lib/i18n/staff-addresses.ts';

/** The parts of an entry. */
export function EntryTabs({ entry, current }: { entry: string; current: 'words' | 'facts' }) {
  const locale = useLocale();
  const t = useTranslations('StaffEditor.tabs');
  const parts = { words: `content/${entry}`, facts: `content/${entry}/facts`, history: `content/${entry}/history` };
  return (
    <nav className="editor-tabs" aria-label={t('label')}>
      {(['words', 'facts', 'history'] as const).map((part) => (
        <a key={part} href={staffPath(locale, parts[part])} aria-current={part === current ? 'page' : undefined}>
          {t(part)}
        </a>
      ))}
    </nav>
  );
}
