import { useLocale, useTranslations } from 'next-intl';
import { FactSection } from '#components/staff/editor/fact-section.tsx';
import type { FactsGiven } from '#components/staff/editor/facts-given.ts';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import type { FactPart } from '#lib/staff/editor/fact-fields.ts';

type Props = { entry: string; parts: readonly FactPart[]; version: number; base: string | null; given: FactsGiven };

/** The form over a file of facts. */
export function FactsForm({ entry, parts, version, base, given }: Props) {
  const locale = useLocale();
  const t = useTranslations('StaffEditor.facts');
  return (
    <form className="staff-box editor-facts" method="post" action={staffPath(locale, `content/${entry}/facts/save`)}>
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="base" value={base ?? ''} />
      {/* The first button is the one that Enter presses: it saves, and removes nothing. */}
      <button type="submit" hidden>
        {t('save')}
      </button>
      <p className="editor-small" id="add-hint">
        {t('lists')}
      </p>
      {parts.map((part) => (
        <FactSection key={`${part.kind} ${part.path} ${version}`} part={part} given={given} />
      ))}
      <button className="button button--primary" type="submit">
        {t('save')}
      </button>
    </form>
  );
}
