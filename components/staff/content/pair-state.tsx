import { useLocale, useTranslations } from 'next-intl';
import { StateWords } from '#components/staff/content/sign.tsx';
import type { SectionState } from '#lib/check/translation-state.ts';
import { formatDate } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/i18n/locales.ts';

/** What it means that one language changed alone, or that both did. */
const ahead = { en: ['behindFrench', 'frenchBehind'], 'fr-CA': ['behindEnglish', 'englishBehind'] } as const satisfies Record<
  Locale,
  unknown
>;
const both = ['apart', 'bothChanged'] as const;

/** How the two languages of a part of a page stand to each other. */
export function PairState({ state }: { state: SectionState }) {
  const locale = useLocale();
  const t = useTranslations('StaffReview');
  const says = useTranslations('StaffEditor.sections.state');
  if (state.state === 'current') {
    return (
      <StateWords name="agree" tone="good">
        {t('agreeSince', { day: formatDate(state.agreed, locale) })}
      </StateWords>
    );
  }
  if (state.state === 'missing') return <StateWords name="apart">{says('missing')}</StateWords>;
  const [first, ...others] = state.changed;
  const [name, words] = first === undefined || others.length > 0 ? both : ahead[first];
  return (
    <StateWords name={name} tone="caution">
      {says(words)}
    </StateWords>
  );
}
