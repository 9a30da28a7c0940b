import { useLocale, useTranslations } from 'next-intl';
import type { Treatment } from '#lib/content/library.ts';

type Props = { treatment: Treatment; country: 'CA' | 'US' };

/** Whether a treatment is approved for fibromyalgia in a country. */
export function Approval({ treatment, country }: Props) {
  const locale = useLocale();
  const t = useTranslations('Treatments');
  const { status, text } = treatment.meta.approval[country];
  return (
    <>
      <b>{t(`approval.${status}`)}</b> {text[locale]}
    </>
  );
}
