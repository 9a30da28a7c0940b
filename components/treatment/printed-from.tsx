import { useLocale, useTranslations } from 'next-intl';
import type { Treatment } from '#lib/content/library.ts';
import { formatDate } from '#lib/i18n/format.ts';
import { sectionPath } from '#lib/i18n/routing.ts';
import { absoluteUrl, siteName } from '#lib/site.ts';
import { slot } from '#lib/templates/slots.ts';

/** On paper only: where a comparison is from, with the choice in its address, and the day its treatments were last updated; nothing where there are none. */
export function PrintedFrom({ treatments }: { treatments: readonly Treatment[] }) {
  const locale = useLocale();
  const t = useTranslations('Treatments');
  const day = treatments
    .map(({ meta }) => meta.updated)
    .sort()
    .at(-1);
  if (day === undefined) return null;
  const address = absoluteUrl(sectionPath('compare', locale));
  return (
    <p className="wrap printed-from">
      {t('printedFrom', { site: siteName, day: formatDate(day, locale) })}{' '}
      <span {...slot('address')} data-words={address}>
        {address}
      </span>
    </p>
  );
}
