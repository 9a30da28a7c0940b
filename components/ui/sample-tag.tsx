import { useTranslations } from 'next-intl';

/** Says, wherever an invented person is named, that the profile is a sample. */
export function SampleTag() {
  const t = useTranslations('Tag');
  return <span className="tag">{t('sample')}</span>;
}
