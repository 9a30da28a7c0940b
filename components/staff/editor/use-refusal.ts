import { useTranslations } from 'next-intl';
import type { FactsGiven } from '#components/staff/editor/facts-given.ts';
import type { FactField } from '#lib/staff/editor/fact-fields.ts';

/** Why what was typed for a fact was not saved; nothing where it was, or where nothing was typed. */
export function useRefusal({ path, value }: Pick<FactField, 'path' | 'value'>, { typed, refused }: FactsGiven): string | undefined {
  const t = useTranslations('StaffEditor.facts');
  if (typed[path] === undefined) return undefined;
  if (refused === 'clash') return t('theirs', { value });
  return value === '' ? t('notSavedEmpty') : t('notSaved', { value });
}
