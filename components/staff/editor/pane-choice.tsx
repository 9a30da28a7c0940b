import { useLocale, useTranslations } from 'next-intl';
import type { PaneKey } from '#components/staff/editor/use-editor.ts';

/** On a narrow screen one pane is shown at a time, and this chooses it, first that in the writer’s language; the style sheet does the rest. */
export function PaneChoice({ keys, problems }: { keys: readonly PaneKey[]; problems: number }) {
  const locale = useLocale();
  const t = useTranslations('StaffEditor');
  const shown = keys.includes(locale) ? locale : keys[0];
  const pages = keys.filter((key) => key !== 'facts');
  return (
    <fieldset className="editor-pick">
      <legend>{t('show')}</legend>
      {keys.map((key) => (
        <label key={key}>
          <input type="radio" name="pane" id={`pane-${key}`} defaultChecked={key === shown} />
          <span>{t(`text.${key}`)}</span>
        </label>
      ))}
      {pages.map((key) => (
        <label key={`page-${key}`}>
          <input type="radio" name="pane" id={`pane-page-${key}`} />
          <span>{t(`page.${key}`)}</span>
        </label>
      ))}
      <label>
        <input type="radio" name="pane" id="pane-problems" />
        <span>{t('problems.count', { count: problems })}</span>
      </label>
    </fieldset>
  );
}
