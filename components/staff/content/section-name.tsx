import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '#lib/i18n/locales.ts';
import { otherLocale } from '#lib/i18n/locales.ts';

type Props = { id: string; titles: Partial<Record<Locale, string>> };

/** What a part of a page is called: its heading, or what kind of part it is. */
export function SectionName({ id, titles }: Props) {
  const locale = useLocale();
  const t = useTranslations('StaffContent.sections');
  const named = { fields: t('fields'), top: t('top'), facts: t('facts'), file: t('file') };
  const other = otherLocale(locale);
  const own = titles[locale];
  if (own !== undefined) return <span>{own}</span>;
  if (titles[other] !== undefined) return <span lang={other}>{titles[other]}</span>;
  return <span>{named[id as keyof typeof named] ?? id}</span>;
}
